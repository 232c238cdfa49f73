/** Parses SPARQL in linear time, walks queries, and fences in the queries that people write. */
@NullMarked
package org.quadrivia.knowledge.rdf.sparql;

import org.jspecify.annotations.NullMarked;
