/**
 * All that is kept, in one file: its form, how it is made while a server goes on serving, and how it is proved. A store brings
 * itself as a {@link org.quadrivia.backup.BackupPart}; nothing here knows what it holds.
 */
@NullMarked
package org.quadrivia.backup;

import org.jspecify.annotations.NullMarked;
