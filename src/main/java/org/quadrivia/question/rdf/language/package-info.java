/** How terms and facts are worded: names, lexicon, frames, sentences, numbers, dates and units. */
@NullMarked
package org.quadrivia.question.rdf.language;

import org.jspecify.annotations.NullMarked;
