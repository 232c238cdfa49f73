/** The pages on which people learn, and the card with the facts to read before the next questions. */
@NullMarked
package org.quadrivia.quiz.ui.learn;

import org.jspecify.annotations.NullMarked;
