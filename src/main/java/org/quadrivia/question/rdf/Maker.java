package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Makes items of one kind out of what a family's query found. */
interface Maker {
    /** @param row what the query bound, by variable name */
    List<Made> make(FamilyFile family, Map<String, Node> row);
}
