/** Where people's progress in the exercises is kept. */
@NullMarked
package org.quadrivia.linkeddata.jdbc;

import org.jspecify.annotations.NullMarked;
