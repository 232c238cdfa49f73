package org.quadrivia.authoring.editing.warning;

import static org.quadrivia.Messages.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Compares the values that a thing has of a property with those that other things have of it. */
final class UnusualValues {
    /** How many statements with the property are looked at. */
    private static final int MAX_SEEN = 1000;
    /** How many other things must have the property before something is usual. */
    private static final int FEWEST = 5;
    /** One value is usual if at most one thing in so many has more. */
    private static final int RARE = 20;
    /** How many kinds a warning names. */
    private static final int MOST_NAMED = 3;

    private final Snapshot in;
    private final Graph graph;
    private final Node thing;
    private final Node property;
    private final Map<Node, List<Node>> others;

    UnusualValues(Snapshot in, Node thing, Node property) {
        this.in = in;
        this.graph = in.dataset().getDefaultGraph();
        this.thing = thing;
        this.property = property;
        this.others = graph.stream(Node.ANY, property, Node.ANY)
                .filter(fact -> !fact.getSubject().equals(thing))
                .limit(MAX_SEEN)
                .collect(Collectors.groupingBy(
                        Triple::getSubject, Collectors.mapping(Triple::getObject, Collectors.toList())));
    }

    /**
     * Returns what is unusual.
     *
     * @param single whether the property is declared to have one value
     * @param fresh the values that are to be compared
     */
    List<Warning> warnings(boolean single, Set<Node> fresh) {
        List<Warning> warnings = new ArrayList<>();
        number(single, warnings);
        fresh.forEach(value -> kind(value, warnings));
        return warnings;
    }

    private void number(boolean single, List<Warning> warnings) {
        int most = graph.stream(thing, property, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.groupingBy(UnusualValues::language, Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
        if (most < 2) {
            return;
        }
        long more = others.values().stream().filter(UnusualValues::isSeveral).count();
        if (single) {
            warnings.add(Warning.of(text("authoring.warning.single", name(property), name(thing), most)));
        } else if (others.size() >= FEWEST && more * RARE <= others.size()) {
            warnings.add(Warning.of(text(
                    "authoring.warning.usual",
                    name(property),
                    name(thing),
                    most,
                    others.size() - more,
                    others.size())));
        }
    }

    /** Whether there are two values of one language, or two that are not texts in a language. */
    private static boolean isSeveral(List<Node> values) {
        return values.stream()
                .collect(Collectors.groupingBy(UnusualValues::language, Collectors.toSet()))
                .values()
                .stream()
                .anyMatch(same -> same.size() > 1);
    }

    private static String language(Node value) {
        return value.isLiteral() ? value.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
    }

    private void kind(Node value, List<Warning> warnings) {
        List<Node> fellows =
                others.values().stream().flatMap(List::stream).distinct().toList();
        if (!value.isURI()) {
            form(value, fellows, warnings);
            return;
        }
        Map<Node, Integer> kinds = new HashMap<>();
        int typed = 0;
        Set<Node> own = kinds(value);
        for (Node fellow : fellows) {
            if (fellow.equals(value)) {
                return;
            }
            Set<Node> its = kinds(fellow);
            if (its.stream().anyMatch(own::contains)) {
                return;
            }
            typed += its.isEmpty() ? 0 : 1;
            direct(fellow).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        if (typed < FEWEST && typed < fellows.size() || kinds.isEmpty() || typed < 2) {
            return;
        }
        String usual = kinds.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(kind -> name(kind.getKey())))
                .limit(MOST_NAMED)
                .map(kind -> "“" + name(kind.getKey()) + "”")
                .collect(Collectors.joining(", "));
        warnings.add(Warning.of(
                own.isEmpty()
                        ? text("authoring.warning.noKind", name(value), name(property), usual)
                        : text(
                                "authoring.warning.kind",
                                name(value),
                                direct(value).stream()
                                        .map(kind -> "“" + name(kind) + "”")
                                        .collect(Collectors.joining(", ")),
                                name(property),
                                usual)));
    }

    /** Warns of a number among words, of words among dates, and the like. */
    private void form(Node value, List<Node> fellows, List<Warning> warnings) {
        String own = form(value);
        Map<String, Long> forms =
                fellows.stream().collect(Collectors.groupingBy(UnusualValues::form, Collectors.counting()));
        if (fellows.size() >= FEWEST && forms.size() == 1 && !forms.containsKey(own)) {
            warnings.add(Warning.of(text(
                    "authoring.warning.form",
                    value.getLiteralLexicalForm(),
                    text("authoring.warning.form." + own),
                    name(property),
                    text("authoring.warning.form." + forms.keySet().iterator().next()))));
        }
    }

    private static String form(Node value) {
        if (!value.isLiteral()) {
            return "thing";
        }
        String type = value.getLiteralDatatypeURI();
        String local = type.substring(type.lastIndexOf('#') + 1);
        if (local.startsWith("date") || local.startsWith("g")) {
            return "date";
        }
        return value.getLiteral().isWellFormed() && value.getLiteralValue() instanceof Number ? "number" : "text";
    }

    private List<Node> direct(Node node) {
        return graph.stream(node, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList();
    }

    /** Returns the classes of a thing and all their superclasses. */
    private Set<Node> kinds(Node node) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(direct(node));
        while (!open.isEmpty()) {
            Node kind = open.remove();
            if (kind.isURI() && found.add(kind)) {
                graph.stream(kind, RDFS.subClassOf.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .forEach(open::add);
            }
        }
        found.remove(org.apache.jena.vocabulary.OWL.Thing.asNode());
        return found;
    }

    private String name(Node node) {
        return ChangeDescriber.name(node, in);
    }
}
