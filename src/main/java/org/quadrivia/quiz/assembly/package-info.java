/** Draws the items of a quiz from a bank. */
@NullMarked
package org.quadrivia.quiz.assembly;

import org.jspecify.annotations.NullMarked;
