/** Finds candidates with the families' queries, bit by bit and within limits. */
@NullMarked
package org.quadrivia.question.rdf.candidates;

import org.jspecify.annotations.NullMarked;
