/** Finds names and dates in a text, to be proposed to a person. Nothing is decided here. */
@NullMarked
package org.quadrivia.text.propose;

import org.jspecify.annotations.NullMarked;
