/**
 * Pages on which people take quizzes. No rule of the quiz lives here.
 */
@NullMarked
package org.quadrivia.quiz.ui;

import org.jspecify.annotations.NullMarked;
