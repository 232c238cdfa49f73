package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Things that the knowledge base declares to mean nearly the same with {@code skos:closeMatch} or {@code skos:exactMatch}. The
 * declarations are read only once, because every pair of options is looked up.
 */
public final class NearSynonyms {
    private static final List<Node> LIKENESS = List.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode());

    private final Map<Node, Set<Node>> alike = new HashMap<>();

    /** @param graph the asserted statements, and those about things that serve only as wrong options */
    public NearSynonyms(Graph graph) {
        for (Node property : LIKENESS) {
            graph.find(Node.ANY, property, Node.ANY).forEach((Triple declared) -> {
                add(declared.getSubject(), declared.getObject());
                add(declared.getObject(), declared.getSubject());
            });
        }
    }

    private void add(Node one, Node other) {
        alike.computeIfAbsent(one, node -> new HashSet<>(2)).add(other);
    }

    /** Whether the two things are declared to mean nearly the same, in either direction. */
    public boolean alike(Node one, Node other) {
        return alike.getOrDefault(one, Set.of()).contains(other);
    }
}
