/**
 * Lessons: a few facts are read, then asked in an easy form, then in a harder one. What a person knows comes from {@link
 * org.quadrivia.quiz.LearnedFacts}.
 */
@NullMarked
package org.quadrivia.quiz.lesson;

import org.jspecify.annotations.NullMarked;
