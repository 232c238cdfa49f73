/** The word classes, the inflection and the articles of single words, read from part-of-speech dictionaries. */
@NullMarked
package org.quadrivia.question.rdf.dictionary;

import org.jspecify.annotations.NullMarked;
