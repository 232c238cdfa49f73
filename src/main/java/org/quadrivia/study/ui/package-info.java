/** The pages on which people study and see their progress. Reviews are quizzes, which {@code quiz.ui} shows. */
@NullMarked
package org.quadrivia.study.ui;

import org.jspecify.annotations.NullMarked;
