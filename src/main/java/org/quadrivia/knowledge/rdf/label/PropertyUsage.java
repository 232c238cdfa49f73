package org.quadrivia.knowledge.rdf.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Graphs;

/** How a property is used: by which subjects, of which classes, with how many different values. */
record PropertyUsage(Graph graph, Set<Node> subjects, Map<Node, Integer> byClass, int values) {
    private static final double UNIQUE = 0.7;
    private static final double HALF = 0.5;

    static PropertyUsage of(Graph graph, Node property) {
        Map<Node, Integer> byClass = new HashMap<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> values = new HashSet<>();
        graph.find(Node.ANY, property, Node.ANY).forEach(t -> {
            if (subjects.add(t.getSubject())) {
                graph.find(t.getSubject(), RDF.type.asNode(), Node.ANY)
                        .forEach(type -> byClass.merge(type.getObject(), 1, Integer::sum));
            }
            values.add(t.getObject());
        });
        return new PropertyUsage(graph, subjects, byClass, values.size());
    }

    /**
     * Returns whether the property is nearly unique and is used by half or more of the members of some class. If none of its
     * subjects has a class, it only has to be nearly unique.
     */
    boolean names() {
        return unique() && (byClass.isEmpty() || byClass.keySet().stream().anyMatch(this::covers));
    }

    boolean unique() {
        return values >= UNIQUE * subjects.size();
    }

    /** Returns whether the word is in the name of a class whose members have the property, as in the team name of a team. */
    boolean ofClass(String word) {
        return byClass.keySet().stream()
                .filter(Node::isURI)
                .anyMatch(c -> NameProperties.words(c).contains(word));
    }

    /** Returns whether half or more of the members have a value. A member without one is not counted if a twin of it has one. */
    private boolean covers(Node type) {
        int[] lacking = new int[1];
        graph.find(Node.ANY, RDF.type.asNode(), type).forEach(t -> {
            if (!subjects.contains(t.getSubject()) && !twinHas(t.getSubject())) {
                lacking[0]++;
            }
        });
        int having = byClass.getOrDefault(type, 0);
        return having >= HALF * (having + lacking[0]);
    }

    private boolean twinHas(Node node) {
        return Graphs.objects(graph, node, OWL.sameAs.asNode()).stream().anyMatch(subjects::contains)
                || Graphs.subjects(graph, OWL.sameAs.asNode(), node).stream().anyMatch(subjects::contains);
    }
}
