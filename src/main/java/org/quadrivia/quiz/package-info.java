/**
 * Assembles quizzes, takes answers and grades them. A quiz under way is a value of its own, independent of the page that
 * shows it.
 */
@NullMarked
package org.quadrivia.quiz;

import org.jspecify.annotations.NullMarked;
