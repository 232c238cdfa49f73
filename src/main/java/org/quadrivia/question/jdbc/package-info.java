/** Reviews of items, stored in the database. */
@NullMarked
package org.quadrivia.question.jdbc;

import org.jspecify.annotations.NullMarked;
