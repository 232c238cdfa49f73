/** Parsing SPARQL in linear time, walking queries, and the fence for queries that people write. */
@NullMarked
package org.quadrivia.knowledge.rdf.sparql;

import org.jspecify.annotations.NullMarked;
