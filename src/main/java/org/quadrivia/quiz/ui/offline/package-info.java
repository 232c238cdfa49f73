/** Quizzes on the learner's device: what it may keep of them, and the answers that it sends when its connection is back. */
@NullMarked
package org.quadrivia.quiz.ui.offline;

import org.jspecify.annotations.NullMarked;
