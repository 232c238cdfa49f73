/** Attempts in the database: the questions as they were shown, and the answers. */
@NullMarked
package org.quadrivia.quiz.jdbc;

import org.jspecify.annotations.NullMarked;
