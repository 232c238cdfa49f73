/** Pages on which a quiz begins. */
@NullMarked
package org.quadrivia.quiz.ui.start;

import org.jspecify.annotations.NullMarked;
