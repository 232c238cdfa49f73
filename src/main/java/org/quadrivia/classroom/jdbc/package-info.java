/** Classes, assignments and grades in the database. */
@NullMarked
package org.quadrivia.classroom.jdbc;

import org.jspecify.annotations.NullMarked;
