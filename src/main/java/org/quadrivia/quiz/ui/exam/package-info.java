/** The parts of an exam page: question, overview, countdown. */
@NullMarked
package org.quadrivia.quiz.ui.exam;

import org.jspecify.annotations.NullMarked;
