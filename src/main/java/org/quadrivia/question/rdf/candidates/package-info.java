/** Finds candidates with the families' queries, a few at a time and within limits. */
@NullMarked
package org.quadrivia.question.rdf.candidates;

import org.jspecify.annotations.NullMarked;
