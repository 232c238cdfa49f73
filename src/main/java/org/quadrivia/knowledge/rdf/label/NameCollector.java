package org.quadrivia.knowledge.rdf.label;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Reads names from a graph, leaving out values that are mere placeholders for a name. */
final class NameCollector {
    private static final int PERSON_NAME_RANK = 40;
    private static final Set<String> PLACEHOLDERS = Set.of(
            "None none NONE null Null NULL NaN nan N/A n/a NR nil undefined unknown Unknown - -- ? [] {}".split(" "));
    private static final int LONGEST = 200;
    private static final int MIN_CAMEL_VALUES = 3;
    private static final Pattern CAMEL = Pattern.compile("(?:(?!\\p{Ll}\\p{Lu})\\p{L})*+\\p{Ll}\\p{Lu}[\\p{L}\\d]*+");

    /** Vocabularies that state people's given and family names separately. */
    private static final Set<String> PEOPLE = Set.of(
            "https://schema.org/",
            "http://schema.org/",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/2006/vcard/ns#");

    private static final List<String> GIVEN = List.of("givenName", "firstName", "given-name", "givenname");
    private static final List<String> FAMILY =
            List.of("familyName", "lastName", "surname", "family-name", "family_name");

    private static final List<String> MIDDLE = List.of("additionalName", "additional-name");

    private NameCollector() {}

    /** @param ranks ranks of the properties that give names */
    static void collect(Graph graph, Map<Node, Integer> ranks, BiConsumer<Node, LabelIndex.Name> found) {
        ranks.forEach((property, rank) -> {
            List<Triple> values = graph.stream(Node.ANY, property, Node.ANY)
                    .filter(t -> usable(t.getObject()))
                    .toList();
            boolean camel = areCamel(values);
            values.forEach(t -> found.accept(t.getSubject(), name(t, rank, camel)));
        });
        people(graph).forEach((node, text) -> {
            Optional<String> full = inFull(graph, node);
            boolean known = full.filter(name -> isLocalName(node, name)).isPresent();
            found.accept(node, new LabelIndex.Name(text, "", known ? PERSON_NAME_RANK + 1 : PERSON_NAME_RANK));
            full.ifPresent(name ->
                    found.accept(node, new LabelIndex.Name(name, "", known ? PERSON_NAME_RANK : PERSON_NAME_RANK + 1)));
        });
    }

    /** Returns whether the text is words run together, as in {@code SoloArtist}. */
    static boolean isCamel(String text) {
        return CAMEL.matcher(text).matches();
    }

    /**
     * Returns whether a property's values are local names rather than words; if so, all of them are turned into words. They are
     * local names if hardly any of the values that are made up of several words contain spaces. A few names such as
     * {@code YouTube} prove nothing.
     */
    private static boolean areCamel(List<Triple> values) {
        List<String> texts = values.stream()
                .map(t -> t.getObject().getLiteralLexicalForm().strip())
                .toList();
        long camel = texts.stream().filter(NameCollector::isCamel).count();
        long spaced = texts.stream().filter(text -> text.indexOf(' ') > 0).count();
        return camel >= MIN_CAMEL_VALUES && camel >= 4 * spaced;
    }

    private static LabelIndex.Name name(Triple t, int rank, boolean camel) {
        // Some data was copied from web pages complete with HTML entities: "W&uuml;rttemberg"
        String text =
                Excerpt.squeeze(StringEscapeUtils.unescapeHtml4(t.getObject().getLiteralLexicalForm()));
        String words = camel && isCamel(text) ? LocalNames.spaced(text) : text;
        return new LabelIndex.Name(words, t.getObject().getLiteralLanguage(), rank);
    }

    private static boolean usable(Node value) {
        if (!value.isLiteral()) {
            return false;
        }
        String text = value.getLiteralLexicalForm().strip();
        return !text.isEmpty() && text.length() <= LONGEST && !PLACEHOLDERS.contains(text);
    }

    /** Returns "Given Family" for each person; the given name alone if there is no family name. */
    private static Map<Node, String> people(Graph graph) {
        Map<Node, String> found = new HashMap<>();
        properties(GIVEN)
                .flatMap(p -> graph.stream(Node.ANY, p, Node.ANY))
                .map(Triple::getSubject)
                .forEach(person -> {
                    String given = first(graph, person, GIVEN).orElse("");
                    String family = first(graph, person, FAMILY).orElse("");
                    found.put(person, (given + " " + family).strip());
                });
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** Returns "Given Middle Family"; empty if there is no middle name. */
    private static Optional<String> inFull(Graph graph, Node person) {
        return first(graph, person, MIDDLE)
                .flatMap(middle -> first(graph, person, FAMILY)
                        .map(family -> first(graph, person, GIVEN).orElse("") + " " + middle + " " + family)
                        .map(String::strip));
    }

    /** Whether the IRI ends with all words of the name, as somebody is called by all of them: ".../amy-farrah-fowler". */
    private static boolean isLocalName(Node person, String name) {
        return person.isURI() && letters(LocalNames.of(person.getURI())).equals(letters(name));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private static Optional<String> first(Graph graph, Node person, List<String> names) {
        return properties(names)
                .flatMap(p -> Graphs.literals(graph, person, p))
                .map(n -> Excerpt.squeeze(n.getLiteralLexicalForm()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<Node> properties(List<String> names) {
        return PEOPLE.stream().sorted().flatMap(ns -> names.stream().map(n -> NodeFactory.createURI(ns + n)));
    }
}
