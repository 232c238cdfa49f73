package org.quadrivia.knowledge.rdf.label;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds the property that names things in words if their labels are codes, such as the three letters that stand for an airport. */
final class NamesForCodes {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,5}");
    private static final Set<String> WORDS = Set.of("name", "desc", "description", "title", "long", "full");
    private static final int FEW = 10;
    private static final int LONGEST_MEAN = 60;

    private NamesForCodes() {}

    /**
     * Returns the property; empty if labels are not codes, or if no better property is on nearly all things that have a
     * label.
     */
    static Optional<Node> of(Graph graph, Node label) {
        List<Triple> labels = graph.find(Node.ANY, label, Node.ANY).toList();
        long codes = labels.stream().filter(t -> isCode(t.getObject())).count();
        if (codes < FEW || codes < 0.8 * labels.size()) {
            return Optional.empty();
        }
        Map<Node, Integer> uses = new HashMap<>();
        labels.forEach(t -> graph.find(t.getSubject(), Node.ANY, Node.ANY)
                .filterKeep(u -> u.getObject().isLiteral() && speaks(u.getPredicate()))
                .forEach(u -> uses.merge(u.getPredicate(), 1, Integer::sum)));
        return uses.entrySet().stream()
                .filter(e -> e.getValue() >= 0.8 * labels.size())
                .map(Map.Entry::getKey)
                .filter(property -> !property.equals(label) && readable(graph, property))
                .min(Comparator.comparing(Node::getURI));
    }

    private static boolean isCode(Node value) {
        return value.isLiteral() && CODE.matcher(value.getLiteralLexicalForm()).matches();
    }

    private static boolean speaks(Node property) {
        return NameProperties.words(property).stream().anyMatch(WORDS::contains);
    }

    private static boolean readable(Graph graph, Node property) {
        List<Node> values = graph.find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        double mean = values.stream()
                .mapToInt(v -> v.isLiteral() ? v.getLiteralLexicalForm().length() : LONGEST_MEAN)
                .average()
                .orElse(0);
        boolean words = values.stream().filter(NamesForCodes::isCode).count() * 5 < values.size();
        return words
                && mean <= LONGEST_MEAN
                && PropertyUsage.of(graph, property).unique();
    }
}
