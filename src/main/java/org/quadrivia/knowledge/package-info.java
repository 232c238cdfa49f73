/**
 * Knowledge bases as plain Java: entities, facts with who says so, passages, claims, search. It knows nothing of questions
 * and nothing of RDF libraries; what is typed in Jena stands in {@code knowledge.rdf}.
 */
@NullMarked
package org.quadrivia.knowledge;

import org.jspecify.annotations.NullMarked;
