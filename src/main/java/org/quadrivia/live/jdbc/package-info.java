/** Stores live rounds in the database. */
@NullMarked
package org.quadrivia.live.jdbc;

import org.jspecify.annotations.NullMarked;
