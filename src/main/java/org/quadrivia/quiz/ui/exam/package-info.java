/** What an exam shows: its questions, its overview, its clock. */
@NullMarked
package org.quadrivia.quiz.ui.exam;

import org.jspecify.annotations.NullMarked;
