package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.family.FamilyFile;

/** Turns a row of a family's query into drafts of items. */
public interface Maker {
    /** @param row the terms that the query bound, by variable name */
    List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row);
}
