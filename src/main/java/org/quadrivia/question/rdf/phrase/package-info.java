/** Reads the label of a property as a phrase, such as "directed by", and derives wordings for questions from it. */
@NullMarked
package org.quadrivia.question.rdf.phrase;

import org.jspecify.annotations.NullMarked;
