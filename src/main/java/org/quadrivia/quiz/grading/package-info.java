/** Answers and their grades. */
@NullMarked
package org.quadrivia.quiz.grading;

import org.jspecify.annotations.NullMarked;
