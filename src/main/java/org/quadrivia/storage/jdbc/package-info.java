/** The database behind {@code storage}: which one it is, its connections, its migrations and the backup that precedes them. */
@NullMarked
package org.quadrivia.storage.jdbc;

import org.jspecify.annotations.NullMarked;
