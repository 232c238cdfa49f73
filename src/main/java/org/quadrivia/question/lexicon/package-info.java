/** Words of the lexicon and of stems, and the rules for them. */
@NullMarked
package org.quadrivia.question.lexicon;

import org.jspecify.annotations.NullMarked;
