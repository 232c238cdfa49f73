/** Statistics from one pass over a graph, and the verdicts on which properties and facts are worth asking about. */
@NullMarked
package org.quadrivia.question.rdf.profile;

import org.jspecify.annotations.NullMarked;
