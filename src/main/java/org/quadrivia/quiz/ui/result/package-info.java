/** The page of a quiz with its result, and the list of past quizzes. */
@NullMarked
package org.quadrivia.quiz.ui.result;

import org.jspecify.annotations.NullMarked;
