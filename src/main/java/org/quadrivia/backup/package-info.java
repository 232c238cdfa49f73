/**
 * Backups of everything that is stored, in one file: its format, how it is made while a server keeps running, and how it is
 * verified. Each store takes part as a {@link org.quadrivia.backup.BackupPart}; nothing in this package knows what the stores
 * hold.
 */
@NullMarked
package org.quadrivia.backup;

import org.jspecify.annotations.NullMarked;
