/** Stores people's progress in the exercises. */
@NullMarked
package org.quadrivia.linkeddata.jdbc;

import org.jspecify.annotations.NullMarked;
