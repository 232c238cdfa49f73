/** How terms and facts are said: names, lexicon, frames, sentences, numbers, dates and units. */
@NullMarked
package org.quadrivia.question.rdf.language;

import org.jspecify.annotations.NullMarked;
