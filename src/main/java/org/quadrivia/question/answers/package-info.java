/** Compares the wordings of typed answers by rules of language, with word lists for five languages. Knows nothing of graphs. */
@NullMarked
package org.quadrivia.question.answers;

import org.jspecify.annotations.NullMarked;
