package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.RdfLists;
import org.quadrivia.knowledge.rdf.label.NameProperties;

/** Summarises blank nodes in one line: the values that a node bundles, including those of blank nodes nested in it. */
final class BlankNodeSummary {
    private static final int DEPTH = 4;
    private static final int LONGEST = 12;
    private static final Set<String> UNITS = Set.of("unit", "units", "currency");
    /**
     * The reading order of the parts of postal addresses and quantities, matched by the words of the property's local name.
     * Other properties follow, sorted by IRI.
     */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("street", "value", "amount", "quantity", "number"),
            Set.of("locality", "city", "town"),
            Set.of("region", "state", "province", "county"),
            Set.of("postal", "postcode", "zip"),
            Set.of("country"));

    private final LocalizedSnapshot lens;

    BlankNodeSummary(LocalizedSnapshot lens) {
        this.lens = lens;
    }

    /** Returns the summary of a node; never empty. */
    String label(Node node) {
        String text = label(node, new HashSet<>(), 0);
        return text.isEmpty() ? Messages.text(lens.locale(), "knowledge.unnamed") : text;
    }

    private String label(Node node, Set<Node> seen, int depth) {
        if (node.isTripleTerm()) {
            Triple t = node.getTriple();
            return String.join(
                    " ",
                    label(t.getSubject(), seen, depth),
                    lens.label(t.getPredicate()),
                    label(t.getObject(), seen, depth));
        }
        if (!node.isBlank()) {
            return lens.value(node).label();
        }
        if (depth > DEPTH || !seen.add(node)) {
            return "";
        }
        return lens.snapshot().labels().label(node, lens.language()).orElseGet(() -> values(node, seen, depth));
    }

    private String values(Node node, Set<Node> seen, int depth) {
        Graph graph = graphOf(node);
        if (graph.contains(node, RDF.first.asNode(), Node.ANY)) {
            return joined(RdfLists.items(graph, node), seen, depth);
        }
        List<Triple> triples = graph.find(node, Node.ANY, Node.ANY)
                .filterDrop(t -> t.getPredicate().equals(RDF.type.asNode()))
                .toList();
        triples.sort(Comparator.<Triple>comparingInt(t -> rank(t.getPredicate()))
                .thenComparing(t -> t.getPredicate().getURI())
                .thenComparing(t -> t.getObject().toString()));
        Optional<String> quantity = quantity(triples, seen, depth);
        long numbers = triples.stream().filter(t -> isNumber(t.getObject())).count();
        Stream<String> parts = triples.stream().map(t -> part(t, numbers > 1, seen, depth));
        return Stream.concat(quantity.stream(), parts)
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(LONGEST)
                .collect(Collectors.joining(", "));
    }

    /** Returns a number with its unit, and removes both from the triples; empty unless there is exactly one of each. */
    private Optional<String> quantity(List<Triple> triples, Set<Node> seen, int depth) {
        List<Triple> units =
                triples.stream().filter(t -> isUnit(t.getPredicate())).toList();
        List<Triple> numbers =
                triples.stream().filter(t -> isNumber(t.getObject())).toList();
        if (units.size() != 1 || numbers.size() != 1) {
            return Optional.empty();
        }
        triples.removeAll(units);
        triples.removeAll(numbers);
        return Optional.of(
                part(numbers.getFirst(), false, seen, depth) + " " + part(units.getFirst(), false, seen, depth));
    }

    private static boolean isUnit(Node property) {
        return NameProperties.words(property).stream().anyMatch(UNITS::contains);
    }

    private String part(Triple t, boolean named, Set<Node> seen, int depth) {
        String value = label(t.getObject(), seen, depth + 1);
        boolean owl = t.getPredicate().getURI().startsWith(OWL.getURI());
        return named && !owl && !value.isEmpty() ? lens.label(t.getPredicate()) + " " + value : value;
    }

    private String joined(List<Node> items, Set<Node> seen, int depth) {
        List<String> parts = new ArrayList<>();
        items.stream().limit(LONGEST).forEach(item -> parts.add(label(item, seen, depth + 1)));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    private Graph graphOf(Node node) {
        Graph asserted = lens.snapshot().asserted();
        return asserted.contains(node, Node.ANY, Node.ANY)
                ? asserted
                : lens.snapshot().claimed();
    }

    private static int rank(Node property) {
        List<String> words = NameProperties.words(property);
        return IntStream.range(0, ORDER.size())
                .filter(i -> words.stream().anyMatch(ORDER.get(i)::contains))
                .max()
                .orElse(ORDER.size());
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral()
                && node.getLiteralLexicalForm().matches("[+-]?[\\d.]+")
                && !node.getLiteralDatatypeURI().endsWith("#string");
    }
}
