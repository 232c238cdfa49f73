/** Words of the lexicon and of stems, and the rules they obey. */
@NullMarked
package org.quadrivia.question.wording;

import org.jspecify.annotations.NullMarked;
