/** Puts terms and facts into words, with names, lexicon, frames, sentences, numbers, dates and units. */
@NullMarked
package org.quadrivia.question.rdf.language;

import org.jspecify.annotations.NullMarked;
