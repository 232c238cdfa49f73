/** Attempts in the database: what was asked, as it was shown, and what was answered. */
@NullMarked
package org.quadrivia.quiz.jdbc;

import org.jspecify.annotations.NullMarked;
