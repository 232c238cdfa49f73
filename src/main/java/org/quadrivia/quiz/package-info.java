/**
 * Assembling quizzes, answering and grading. A quiz under way is a value of its own, apart from any page that shows it.
 */
@NullMarked
package org.quadrivia.quiz;

import org.jspecify.annotations.NullMarked;
