package org.quadrivia.question.rdf.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** The classes that a graph declares disjoint by owl:disjointWith or owl:AllDisjointClasses. */
final class Disjointness {
    private static final int LONGEST_LIST = 1000;

    private final Map<Pair, List<Triple>> declared = new HashMap<>();
    private final Set<Node> paired = new HashSet<>();
    /** For each class, its places in lists of pairwise disjoint classes. */
    private final Map<Node, List<Place>> places = new HashMap<>();

    private record Pair(Node one, Node other) {}

    /**
     * The place of a class in a list.
     *
     * @param lines the triples of the list
     * @param end how many of these triples are needed to reach the class
     */
    private record Place(List<Triple> lines, int end) {}

    Disjointness(Graph graph) {
        graph.find(Node.ANY, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode())
                .toList()
                .forEach(type -> group(graph, type));
        graph.find(Node.ANY, OWL.disjointWith.asNode(), Node.ANY)
                .toList()
                .forEach(t -> both(t.getSubject(), t.getObject(), List.of(t)));
    }

    /** Whether the class is declared to be disjoint with any other class. */
    boolean declares(Node type) {
        return paired.contains(type) || places.containsKey(type);
    }

    /** Returns the triples that declare the two classes to be disjoint; empty if there is no such declaration. */
    List<Triple> declaration(Node one, Node other) {
        List<Triple> alone = declared.get(new Pair(one, other));
        return alone == null ? listed(one, other) : alone;
    }

    private void both(Node one, Node other, List<Triple> triples) {
        declared.put(new Pair(one, other), triples);
        declared.put(new Pair(other, one), triples);
        paired.add(one);
        paired.add(other);
    }

    private void group(Graph graph, Triple type) {
        List<Triple> lines = new ArrayList<>(List.of(type));
        int members = 0;
        Optional<Triple> next = first(graph, type.getSubject(), OWL2.members.asNode());
        while (next.isPresent() && next.get().getObject().isBlank() && members < LONGEST_LIST) {
            lines.add(next.get());
            Node cell = next.get().getObject();
            Optional<Triple> item = first(graph, cell, RDF.first.asNode());
            if (item.isPresent()) {
                lines.add(item.get());
                members++;
                places.computeIfAbsent(item.get().getObject(), k -> new ArrayList<>(1))
                        .add(new Place(lines, lines.size()));
            }
            next = first(graph, cell, RDF.rest.asNode());
        }
    }

    /**
     * Returns the triples that show that both classes are in the same list; empty if there is no such list. If there are several
     * lists, the last one counts.
     */
    private List<Triple> listed(Node one, Node other) {
        List<Place> mine = places.getOrDefault(one, List.of());
        List<Place> theirs = places.getOrDefault(other, List.of());
        for (int i = mine.size() - 1; i >= 0 && !one.equals(other); i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                if (mine.get(i).lines() == theirs.get(j).lines()) {
                    return part(
                            mine.get(i).lines(),
                            one,
                            other,
                            Math.max(mine.get(i).end(), theirs.get(j).end()));
                }
            }
        }
        return List.of();
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
