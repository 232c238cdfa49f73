/** The database behind {@code storage}: which one, its connections, its migrations and the backup before them. */
@NullMarked
package org.quadrivia.storage.jdbc;

import org.jspecify.annotations.NullMarked;
