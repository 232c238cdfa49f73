package org.quadrivia.question.rdf.schema;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Infers facts from the definitions of classes: named superclasses, which follow from intersection, union or equivalence, and
 * values that owl:hasValue gives to all members of a class. The query of an item does not include these inferences, so no item
 * asks about facts for which they add answers.
 */
public final class Definitions {
    private static final Node FIRST = RDF.first.asNode();
    private static final Node REST = RDF.rest.asNode();
    private static final int LONGEST_LIST = 1000;

    /** A value that all members of a class have. */
    public record Given(Node property, Node value) {}

    private final Graph graph;
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<Node, Set<Given>> given = new HashMap<>();

    Definitions(Graph graph) {
        this.graph = graph;
        for (Node relation :
                List.of(RDFS.subClassOf.asNode(), OWL.equivalentClass.asNode(), OWL.intersectionOf.asNode())) {
            graph.find(Node.ANY, relation, Node.ANY)
                    .filterKeep(t -> t.getSubject().isURI())
                    .toList()
                    .forEach(t -> read(t.getSubject(), relation, t.getObject()));
        }
        graph.find(Node.ANY, OWL.unionOf.asNode(), Node.ANY)
                .filterKeep(t -> t.getSubject().isURI())
                .toList()
                .forEach(t ->
                        list(t.getObject()).stream().filter(Node::isURI).forEach(part -> over(part, t.getSubject())));
    }

    /** Returns the named direct superclasses that follow from a definition rather than from rdfs:subClassOf, in a fixed order. */
    Set<Node> above(Node type) {
        return above.getOrDefault(type, Set.of());
    }

    /** Returns, for each class, all direct superclasses that follow from definitions. */
    Map<Node, Set<Node>> above() {
        return above;
    }

    /** Returns the values that the definition of this class gives to all its members. */
    public Set<Given> given(Node type) {
        return given.getOrDefault(type, Set.of());
    }

    /** Whether any class gives values to its members. */
    public boolean gives() {
        return !given.isEmpty();
    }

    private void read(Node type, Node relation, Node defined) {
        Deque<Node> open = new ArrayDeque<>();
        if (relation.equals(OWL.intersectionOf.asNode())) {
            open.addAll(list(defined));
        } else if (defined.isBlank()) {
            open.add(defined);
        } else if (relation.equals(OWL.equivalentClass.asNode()) && defined.isURI()) {
            over(type, defined);
            over(defined, type);
        }
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node part = open.pop();
            if (part.isURI()) {
                over(type, part);
            } else if (part.isBlank() && seen.add(part)) {
                value(type, part);
                graph.find(part, OWL.intersectionOf.asNode(), Node.ANY)
                        .forEachRemaining(t -> open.addAll(list(t.getObject())));
            }
        }
    }

    private void value(Node type, Node restriction) {
        for (Triple value :
                graph.find(restriction, OWL.hasValue.asNode(), Node.ANY).toList()) {
            graph.find(restriction, OWL.onProperty.asNode(), Node.ANY)
                    .forEachRemaining(on -> given.computeIfAbsent(type, k -> new HashSet<>())
                            .add(new Given(on.getObject(), value.getObject())));
        }
    }

    private void over(Node type, Node higher) {
        if (!type.equals(higher)) {
            above.computeIfAbsent(type, k -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                    .add(higher);
        }
    }

    private List<Node> list(Node head) {
        java.util.ArrayList<Node> members = new java.util.ArrayList<>();
        Node cell = head;
        while (cell != null && !cell.equals(RDF.nil.asNode()) && members.size() < LONGEST_LIST) {
            members.addAll(
                    graph.find(cell, FIRST, Node.ANY).mapWith(Triple::getObject).toList());
            cell = graph.find(cell, REST, Node.ANY)
                    .mapWith(Triple::getObject)
                    .nextOptional()
                    .orElse(null);
        }
        return members;
    }
}
