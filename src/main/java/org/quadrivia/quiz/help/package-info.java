/** Helps to answer a question without giving the answer away. Knows items, but not quizzes or their takers. */
@NullMarked
package org.quadrivia.quiz.help;

import org.jspecify.annotations.NullMarked;
