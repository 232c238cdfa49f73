/** The cards on which questions are answered, one for each kind. */
@NullMarked
package org.quadrivia.quiz.ui.card;

import org.jspecify.annotations.NullMarked;
