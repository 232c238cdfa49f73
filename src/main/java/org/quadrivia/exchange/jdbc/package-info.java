/** Packages for Anki, whose collection is a database in SQLite. */
@NullMarked
package org.quadrivia.exchange.jdbc;

import org.jspecify.annotations.NullMarked;
