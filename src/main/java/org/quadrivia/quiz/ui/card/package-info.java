/** The cards on which questions are answered, one for each way to answer. */
@NullMarked
package org.quadrivia.quiz.ui.card;

import org.jspecify.annotations.NullMarked;
