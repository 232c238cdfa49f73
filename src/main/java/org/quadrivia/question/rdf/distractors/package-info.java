/** Finds distractors that are of the key's kind, provably wrong, and without cues. */
@NullMarked
package org.quadrivia.question.rdf.distractors;

import org.jspecify.annotations.NullMarked;
