/** Quizzes on the learner's device: the copies that it may keep, and the answers that it sends when it is online again. */
@NullMarked
package org.quadrivia.quiz.ui.offline;

import org.jspecify.annotations.NullMarked;
