/** What a family's query finds, little by little and within bounds. */
@NullMarked
package org.quadrivia.question.rdf.candidates;

import org.jspecify.annotations.NullMarked;
