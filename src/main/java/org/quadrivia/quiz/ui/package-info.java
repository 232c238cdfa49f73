/** The pages on which people take quizzes. They contain no rules of the quiz. */
@NullMarked
package org.quadrivia.quiz.ui;

import org.jspecify.annotations.NullMarked;
