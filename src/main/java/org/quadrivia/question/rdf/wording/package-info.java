/** Writes stems and explanations, and decides which typed answers are accepted. */
@NullMarked
package org.quadrivia.question.rdf.wording;

import org.jspecify.annotations.NullMarked;
