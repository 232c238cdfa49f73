package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Which classes a graph declares to have nothing in common: owl:disjointWith, owl:AllDisjointClasses. */
final class Disjointness {
    private record Pair(Node one, Node other) {}

    private final Map<Pair, List<Triple>> declared = new HashMap<>();

    Disjointness(Graph graph) {
        graph.find(Node.ANY, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode())
                .toList()
                .forEach(type -> group(graph, type));
        graph.find(Node.ANY, OWL.disjointWith.asNode(), Node.ANY)
                .toList()
                .forEach(t -> both(t.getSubject(), t.getObject(), List.of(t)));
    }

    /** The triples that declare it; empty where none do. */
    List<Triple> declaration(Node one, Node other) {
        return declared.getOrDefault(new Pair(one, other), List.of());
    }

    private void both(Node one, Node other, List<Triple> triples) {
        declared.put(new Pair(one, other), triples);
        declared.put(new Pair(other, one), triples);
    }

    /** Each pair of a list's members, with the part of the list that holds both. */
    private void group(Graph graph, Triple type) {
        List<Triple> lines = new ArrayList<>(List.of(type));
        List<Node> members = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Optional<Triple> next = first(graph, type.getSubject(), OWL2.members.asNode());
        while (next.isPresent() && next.get().getObject().isBlank() && members.size() < 1000) {
            lines.add(next.get());
            Node cell = next.get().getObject();
            first(graph, cell, RDF.first.asNode()).ifPresent(item -> {
                lines.add(item);
                members.add(item.getObject());
                ends.add(lines.size());
            });
            next = first(graph, cell, RDF.rest.asNode());
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                both(members.get(i), members.get(j), part(lines, members.get(i), members.get(j), ends.get(j)));
            }
        }
    }

    private static List<Triple> part(List<Triple> lines, Node one, Node other, int end) {
        return lines.subList(0, end).stream()
                .filter(t -> !t.getPredicate().equals(RDF.first.asNode())
                        || t.getObject().equals(one)
                        || t.getObject().equals(other))
                .toList();
    }

    private static Optional<Triple> first(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).nextOptional();
    }
}
