package org.quadrivia.question.rdf.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.common.AskedFact;

/** The sets that a knowledge base declares complete. */
final class Completeness {
    private record Key(Node anchor, Node property, boolean objects) {}

    private final Map<Key, List<Triple>> declared = new HashMap<>();

    Completeness(Graph graph) {
        graph.find(Node.ANY, RDF.type.asNode(), Qv.COMPLETE).toList().forEach(t -> read(graph, t.getSubject()));
    }

    /** Returns the declaration that the graph states all answers; empty if there is no such declaration. */
    List<Triple> declaration(AskedFact asked) {
        List<Triple> own = declared.get(new Key(asked.anchor(), asked.property(), asked.keyIsObject()));
        return own != null ? own : declared.getOrDefault(new Key(Node.ANY, asked.property(), true), List.of());
    }

    private void read(Graph graph, Node node) {
        List<Node> subjects = values(graph, node, Qv.subject);
        List<Node> objects = values(graph, node, Qv.object);
        List<Triple> triples = new ArrayList<>();
        for (Node part : List.of(RDF.type.asNode(), Qv.property, Qv.subject, Qv.object)) {
            graph.find(node, part, Node.ANY).forEachRemaining(triples::add);
        }
        for (Node property : values(graph, node, Qv.property)) {
            subjects.forEach(s -> declared.put(new Key(s, property, true), triples));
            objects.forEach(o -> declared.put(new Key(o, property, false), triples));
            if (subjects.isEmpty() && objects.isEmpty()) {
                declared.put(new Key(Node.ANY, property, true), triples);
            }
        }
    }

    private static List<Node> values(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
