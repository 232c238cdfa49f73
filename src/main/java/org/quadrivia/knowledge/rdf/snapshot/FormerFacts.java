package org.quadrivia.knowledge.rdf.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** Reads what became of the facts of earlier editions, as a knowledge base declares it ({@code qv:FormerFact}). */
final class FormerFacts {
    private final Snapshot snapshot;

    private FormerFacts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Returns the present fact for each former one. Left out are former facts that are stated still or again, and those whose
     * successors are not stated. Successors may have successors in turn.
     */
    static Map<FactId, FactId> of(Snapshot snapshot) {
        return new FormerFacts(snapshot).read();
    }

    private Map<FactId, FactId> read() {
        Map<Triple, Triple> successors = new HashMap<>();
        snapshot.catalog().ofKind(GraphKind.FORMER_FACTS).forEach(name -> read(snapshot.graph(name), successors));
        Map<FactId, FactId> now = new HashMap<>();
        successors.keySet().stream()
                .filter(former -> !isStated(former))
                .forEach(former -> present(former, successors)
                        .ifPresent(fact -> now.put(snapshot.factId(former), snapshot.factId(fact))));
        return Map.copyOf(now);
    }

    private static void read(Graph graph, Map<Triple, Triple> successors) {
        for (Node former : Graphs.subjects(graph, RDF.type.asNode(), Qv.FORMER_FACT)) {
            Optional<Triple> fact = fact(graph, former);
            Graphs.object(graph, former, Qv.replacedBy)
                    .flatMap(now -> fact(graph, now))
                    .ifPresent(now -> fact.ifPresent(then -> successors.put(then, now)));
        }
    }

    private static Optional<Triple> fact(Graph graph, Node of) {
        Optional<Node> subject = Graphs.object(graph, of, Qv.subject).filter(Node::isURI);
        Optional<Node> property = Graphs.object(graph, of, Qv.property).filter(Node::isURI);
        Optional<Node> object = Graphs.object(graph, of, Qv.object).filter(node -> node.isURI() || node.isLiteral());
        return subject.flatMap(s -> property.flatMap(p -> object.map(o -> Triple.create(s, p, o))));
    }

    /** Follows the successors until one is stated. */
    private Optional<Triple> present(Triple former, Map<Triple, Triple> successors) {
        Set<Triple> seen = new HashSet<>();
        @Nullable Triple at = former;
        while (at != null && seen.add(at)) {
            if (isStated(at)) {
                return Optional.of(at);
            }
            at = successors.get(at);
        }
        return Optional.empty();
    }

    /** Returns whether the knowledge base states it, be it as a claim. */
    private boolean isStated(Triple fact) {
        return !snapshot.holders(fact).isEmpty() || snapshot.asserted().contains(fact);
    }
}
