/** Pages on which people study and see how far they are. Reviews themselves are quizzes and shown by {@code quiz.ui}. */
@NullMarked
package org.quadrivia.study.ui;

import org.jspecify.annotations.NullMarked;
