/**
 * Lessons: learners read a few facts, then answer questions about them in an easy form, then in a harder one. The facts that a
 * person knows come from {@link org.quadrivia.quiz.AskedFacts}.
 */
@NullMarked
package org.quadrivia.quiz.lesson;

import org.jspecify.annotations.NullMarked;
