package org.quadrivia.knowledge.rdf.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reads graphs without leaving iterators open. Results are sorted and have no duplicates. */
public final class Graphs {
    private Graphs() {}

    public static List<Node> objects(Graph graph, Node subject, Node property) {
        return sorted(graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()));
    }

    public static List<Node> subjects(Graph graph, Node property, Node object) {
        return sorted(graph.find(Node.ANY, property, object).mapWith(t -> t.getSubject()));
    }

    public static Optional<Node> object(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property).stream().findFirst();
    }

    public static Optional<String> text(Graph graph, Node subject, Node property) {
        return literals(graph, subject, property).findFirst().map(Node::getLiteralLexicalForm);
    }

    public static Stream<Node> literals(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property).stream().filter(Node::isLiteral);
    }

    private static List<Node> sorted(ExtendedIterator<Node> nodes) {
        List<Node> list = nodes.toList();
        if (list.size() < 2) {
            return list;
        }
        list.sort(Comparator.comparing(Node::toString));
        return list.stream().distinct().toList();
    }
}
