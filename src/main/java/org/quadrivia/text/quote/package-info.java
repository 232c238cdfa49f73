/** Places in a text that are found again after the text was edited, by what stands there and around it. */
@NullMarked
package org.quadrivia.text.quote;

import org.jspecify.annotations.NullMarked;
