/** Quizzes that teachers make for others, and their results. */
@NullMarked
package org.quadrivia.quiz.named;

import org.jspecify.annotations.NullMarked;
