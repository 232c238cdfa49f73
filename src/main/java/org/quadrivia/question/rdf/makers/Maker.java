package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.family.FamilyFile;

/** Makes items of one kind out of what a family's query found. */
public interface Maker {
    /** @param row what the query bound, by variable name */
    List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row);
}
