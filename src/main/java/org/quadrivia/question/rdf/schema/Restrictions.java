package org.quadrivia.question.rdf.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The anonymous classes whose members have a certain relation, by owl:someValuesFrom or owl:hasValue. Restrictions that only
 * limit relations are not included, because they do not say that such a relation exists.
 */
public final class Restrictions {
    private final Map<Node, List<Some>> byNode = new HashMap<>();
    private final Map<Node, List<Some>> counted = new HashMap<>();
    private final List<Some> all = new ArrayList<>();
    private final Map<Node, List<Some>> byEnd;
    private final Map<Node, Map<Node, List<Some>>> byProperty = new HashMap<>();
    private final Map<Node, Set<Node>> superProperties = new HashMap<>();
    private final Graph graph;

    /**
     * A statement that the property leads from each member of the restriction to a certain value or to a thing of a certain
     * class.
     *
     * @param end the class or the value
     * @param value whether {@code end} is a value
     * @param triples the triples of the restriction that make this statement
     */
    public record Some(Node node, Node property, Node end, boolean value, List<Triple> triples) {}

    public Restrictions(Graph graph, Function<Node, String> word) {
        this.graph = graph;
        graph.find(Node.ANY, OWL.onProperty.asNode(), Node.ANY)
                .filterKeep(t -> t.getObject().isURI())
                .toList()
                .forEach(this::read);
        byNode.values().forEach(some -> some.sort(Comparator.comparing(s -> word.apply(s.end()))));
        byNode.values().forEach(all::addAll);
        counted.values().forEach(all::addAll);
        byEnd = all.stream().collect(Collectors.groupingBy(Some::end));
    }

    /** Returns the statements that the restriction makes about its members; empty if the node is not such a restriction. */
    public List<Some> of(Node node) {
        return byNode.getOrDefault(node, List.of());
    }

    /**
     * Like {@link #of}, but includes statements that follow from cardinalities: a thing that is related to at least two things of
     * a class is related to at least one.
     */
    public List<Some> said(Node node) {
        List<Some> all = new ArrayList<>(of(node));
        all.addAll(counted.getOrDefault(node, List.of()));
        return all;
    }

    /** Returns all statements, including those that follow from cardinalities. */
    public List<Some> all() {
        return all;
    }

    /** Returns the statements whose property implies the given property, grouped by their property. */
    public Map<Node, List<Some>> by(Node property) {
        return byProperty.computeIfAbsent(
                property,
                it -> all.stream()
                        .filter(some -> implied(some.property()).contains(it))
                        .collect(Collectors.groupingBy(Some::property)));
    }

    /** Returns the statements that lead to the given class or value. */
    public List<Some> naming(Node end) {
        return byEnd.getOrDefault(end, List.of());
    }

    /** Returns the property and all properties that it implies. */
    public Set<Node> implied(Node property) {
        return superProperties.computeIfAbsent(property, it -> {
            Set<Node> seen = new LinkedHashSet<>(Set.of(it));
            List<Node> open = new ArrayList<>(seen);
            while (!open.isEmpty()) {
                Node here = open.removeLast();
                Set<Node> next = new HashSet<>();
                ends(here, RDFS.subPropertyOf.asNode(), next);
                ends(here, OWL.equivalentProperty.asNode(), next);
                graph.find(Node.ANY, OWL.equivalentProperty.asNode(), here)
                        .forEachRemaining(t -> next.add(t.getSubject()));
                next.stream().filter(Node::isURI).filter(seen::add).forEach(open::add);
            }
            return seen;
        });
    }

    private void ends(Node subject, Node property, Set<Node> found) {
        graph.find(subject, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
    }

    private void read(Triple on) {
        Node node = on.getSubject();
        graph.find(node, OWL.someValuesFrom.asNode(), Node.ANY).forEachRemaining(t -> add(byNode, on, t, false));
        graph.find(node, OWL.hasValue.asNode(), Node.ANY).forEachRemaining(t -> add(byNode, on, t, true));
        boolean one = positive(node, OWL2.minQualifiedCardinality.asNode())
                || positive(node, OWL2.qualifiedCardinality.asNode());
        graph.find(node, OWL2.onClass.asNode(), Node.ANY)
                .filterKeep(t -> one)
                .forEachRemaining(t -> add(counted, on, t, false));
    }

    private boolean positive(Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        n -> n.isLiteral() && !n.getLiteralLexicalForm().strip().matches("0*"))
                .hasNext();
    }

    private static void add(Map<Node, List<Some>> to, Triple on, Triple end, boolean value) {
        to.computeIfAbsent(on.getSubject(), k -> new ArrayList<>(1))
                .add(new Some(on.getSubject(), on.getObject(), end.getObject(), value, List.of(on, end)));
    }
}
