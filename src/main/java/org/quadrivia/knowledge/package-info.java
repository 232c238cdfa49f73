/**
 * Knowledge bases as plain Java: entities, facts with who says so, passages, claims and search. This package does not depend
 * on questions or on RDF libraries; code that uses Jena's types is in {@code knowledge.rdf}.
 */
@NullMarked
package org.quadrivia.knowledge;

import org.jspecify.annotations.NullMarked;
