/** Stems, explanations, and what may be typed as an answer. */
@NullMarked
package org.quadrivia.question.rdf.wording;

import org.jspecify.annotations.NullMarked;
