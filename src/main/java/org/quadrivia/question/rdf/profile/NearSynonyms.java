package org.quadrivia.question.rdf.profile;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Things that the knowledge base declares to mean nearly the same, by {@code skos:closeMatch} or {@code skos:exactMatch}.
 *
 * @param graph what is asserted, and what is said of things that serve only as wrong options
 */
public record NearSynonyms(Graph graph) {
    private static final List<Node> LIKENESS = List.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode());

    /** Whether the two are declared alike, in whichever direction. */
    public boolean alike(Node one, Node other) {
        return LIKENESS.stream()
                .anyMatch(property -> !one.isLiteral() && graph.contains(one, property, other)
                        || !other.isLiteral() && graph.contains(other, property, one));
    }
}
