/** The pages on which people learn, and the card on which they read what they are asked next. */
@NullMarked
package org.quadrivia.quiz.ui.learn;

import org.jspecify.annotations.NullMarked;
