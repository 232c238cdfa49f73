package org.quadrivia.quality.bars;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/** The names of things, and who else has them. Built when first asked. */
public final class DatasetNames {
    private final InferredDataset world;
    private final Map<Node, Set<String>> all = new HashMap<>();
    private @Nullable Map<String, Set<Node>> bearing;
    private @Nullable Map<String, Set<Node>> oneWord;
    private final Map<Phrases, Map<Integer, List<String>>> byLength = new HashMap<>();

    public DatasetNames(InferredDataset world) {
        this.world = world;
    }

    /** The label, in normal form; of a literal its text. Empty where there is none. */
    public String label(Node node) {
        return node.isLiteral()
                ? NormalizedText.form(shown(node))
                : world.facts().label(node).map(NormalizedText::form).orElse("");
    }

    /** A literal's text as people are to read it: data copied from web pages holds "W&uuml;rttemberg". */
    public static String shown(Node literal) {
        return StringEscapeUtils.unescapeHtml4(literal.getLiteralLexicalForm());
    }

    /** Label and aliases, in normal form. */
    public Set<String> of(Node node) {
        return all.computeIfAbsent(node, it -> {
            Set<String> names = new TreeSet<>();
            names.add(label(it));
            if (!it.isLiteral()) {
                world.facts().aliases(it).forEach(alias -> names.add(NormalizedText.form(alias)));
            }
            names.remove("");
            return names;
        });
    }

    /** The entities that have that label or alias, in normal form: no properties, and nothing of the own vocabulary. */
    public Set<Node> bearing(String normal) {
        if (bearing == null) {
            bearing = new HashMap<>();
            for (Node entity : entities()) {
                for (String name : of(entity)) {
                    bearing.computeIfAbsent(name, it -> new HashSet<>()).add(entity);
                }
            }
        }
        return bearing.getOrDefault(normal, Set.of());
    }

    /**
     * The names of entities that so many slips make of a name; what differs from it by a space is the name itself.
     *
     * @param typed of {@link #typed}
     */
    public Set<String> within(String typed, int slips, Phrases phrases) {
        Set<String> found = new TreeSet<>();
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(slips);
        int letters = typed.length();
        for (int length = letters - slips; slips > 0 && length <= letters + slips; length++) {
            for (String name : byLength(phrases).getOrDefault(length, List.of())) {
                String other = typed(name, phrases);
                if (strangers(typed, other) <= slips
                        && distance.apply(typed, other) > 0
                        && !typed.replace(" ", "").equals(other.replace(" ", ""))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** A name in normal form as what is typed is compared with it: plain letters, no article before it. */
    public static String typed(String normal, Phrases phrases) {
        return phrases.withoutArticle(NormalizedText.plain(normal));
    }

    /** Letters of the one that the other has not; a slip brings in one at most. */
    private static int strangers(String one, String other) {
        return (int) one.chars().filter(c -> other.indexOf(c) < 0).count();
    }

    /** All names by their length as they are typed. */
    private Map<Integer, List<String>> byLength(Phrases phrases) {
        return byLength.computeIfAbsent(phrases, language -> {
            bearing("");
            return Objects.requireNonNull(bearing).keySet().stream()
                    .collect(Collectors.groupingBy(name -> typed(name, language).length()));
        });
    }

    /** The entities for which that one word is an alias, for instance the adjective of a country. */
    public Set<Node> byWord(String normal) {
        if (oneWord == null) {
            oneWord = new HashMap<>();
            for (Node entity : entities()) {
                for (String name : of(entity)) {
                    if (name.indexOf(' ') < 0) {
                        oneWord.computeIfAbsent(name, it -> new HashSet<>()).add(entity);
                    }
                }
            }
        }
        return oneWord.getOrDefault(normal, Set.of());
    }

    /** Which of the entities the text names, the longest label at each place first: label found, with its entity. */
    public Map<String, Node> named(String text, Collection<Node> entities) {
        record Found(String name, Node node) {}
        List<Found> names = new ArrayList<>();
        entities.stream()
                .filter(Node::isURI)
                .forEach(node -> of(node).forEach(name -> names.add(new Found(name, node))));
        names.sort(
                Comparator.comparingInt((Found found) -> -found.name().length()).thenComparing(Found::name));
        String rest = " " + NormalizedText.form(text) + " ";
        Map<String, Node> named = new LinkedHashMap<>();
        for (Found found : names) {
            String word = " " + found.name() + " ";
            if (rest.contains(word)) {
                rest = rest.replace(word, " | ");
                named.putIfAbsent(found.name(), found.node());
            }
        }
        return named;
    }

    /** The text in normal form, with the names of these things taken out. */
    public String without(String text, Collection<Node> things) {
        List<String> names = new ArrayList<>();
        things.forEach(node -> names.addAll(of(node)));
        names.sort(Comparator.comparingInt((String name) -> -name.length()).thenComparing(Comparator.naturalOrder()));
        String rest = " " + NormalizedText.form(text) + " ";
        for (String name : names) {
            rest = rest.replace(" " + name + " ", " | ");
        }
        return rest.strip();
    }

    /** Whether anything is said of it but its names and types. */
    public boolean spokenOf(Node entity) {
        Graph asserted = world.facts().asserted();
        return asserted.contains(Node.ANY, Node.ANY, entity)
                || asserted.find(entity, Node.ANY, Node.ANY)
                        .filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode())
                                || (triple.getObject().isLiteral()
                                        && of(entity).contains(NormalizedText.form(shown(triple.getObject())))))
                        .hasNext();
    }

    private List<Node> entities() {
        Set<Node> properties = new HashSet<>();
        Set<Node> subjects = new HashSet<>();
        world.facts().asserted().find().forEachRemaining(triple -> {
            properties.add(triple.getPredicate());
            subjects.add(triple.getSubject());
            if (triple.getObject().isURI()) {
                subjects.add(triple.getObject());
            }
        });
        world.facts().graphNames().forEach(subjects::remove);
        return subjects.stream()
                .filter(node -> node.isURI() && !properties.contains(node) && !Vocabulary.own(node))
                .filter(node -> types(node).noneMatch(type -> Vocabulary.own(type) || property(type)))
                .toList();
    }

    private Stream<Node> types(Node node) {
        return world
                .facts()
                .asserted()
                .find(node, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream();
    }

    private static boolean property(Node type) {
        return type.isURI() && type.getURI().endsWith("Property");
    }
}
