/** What helps to answer a question without telling the answer. Knows items; knows nothing of quizzes and of who takes them. */
@NullMarked
package org.quadrivia.quiz.help;

import org.jspecify.annotations.NullMarked;
