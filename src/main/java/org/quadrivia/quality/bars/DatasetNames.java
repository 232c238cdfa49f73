package org.quadrivia.quality.bars;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** The names of things, and which things share a name. The indexes are built when they are first needed. */
public final class DatasetNames {
    private final InferredDataset world;
    private final Map<Node, Set<String>> all = new HashMap<>();
    private final Map<Node, Set<String>> declared = new HashMap<>();
    private @Nullable Map<String, Set<Node>> claiming;
    private @Nullable Map<String, Set<Node>> bearing;
    private @Nullable Map<String, Set<Node>> oneWord;
    private @Nullable SharedHeads values;
    private final Map<Phrases, Map<Integer, List<String>>> byLength = new HashMap<>();

    public DatasetNames(InferredDataset world) {
        this.world = world;
    }

    /** Returns the label, or the text of a literal, in normal form; empty if there is none. */
    public String label(Node node) {
        return node.isLiteral()
                ? NormalizedText.form(shown(node))
                : world.facts().label(node).map(NormalizedText::form).orElse("");
    }

    /**
     * Returns the text of a literal as people should read it. Data copied from web pages may contain text such as
     * "W&uuml;rttemberg".
     */
    public static String shown(Node literal) {
        return StringEscapeUtils.unescapeHtml4(literal.getLiteralLexicalForm());
    }

    /**
     * Returns the label, the aliases and the names that follow from the label, in normal form. A label that ends with brackets,
     * such as "Zooropa (song)", gives up to two more names: "Zooropa", if no other entity of the same kind has this name, and
     * "song Zooropa", which may be in a sentence. A label such as "cooking use" gives the name "cooking" if all values of a
     * property end in the word "use" and the word goes without saying.
     */
    public Set<String> of(Node node) {
        return all.computeIfAbsent(node, it -> {
            Set<String> names = new TreeSet<>(typeable(it));
            bracketed(it).ifPresent(parts -> names.add(NormalizedText.form(parts.inside() + " " + parts.before())));
            values().shortened(it, label(it)).ifPresent(names::add);
            return names;
        });
    }

    private SharedHeads values() {
        if (values == null) {
            values = new SharedHeads(world, this::label);
        }
        return values;
    }

    /** Returns the names that a learner may type: all names except those that are used only in sentences. */
    public Set<String> typeable(Node node) {
        Set<String> names = new TreeSet<>(declared(node));
        bracketed(node)
                .map(parts -> NormalizedText.form(parts.before()))
                .filter(name -> claiming().getOrDefault(name, Set.of()).stream()
                        .allMatch(other -> other.equals(node) || ofOtherKind(node, other)))
                .ifPresent(names::add);
        return names;
    }

    /** Whether both entities have classes but no class in common. For example, one is an album and the other is a song. */
    private boolean ofOtherKind(Node one, Node other) {
        Set<Node> kinds = types(one).filter(type -> !Vocabulary.general(type)).collect(Collectors.toSet());
        Set<Node> others =
                types(other).filter(type -> !Vocabulary.general(type)).collect(Collectors.toSet());
        return !kinds.isEmpty() && !others.isEmpty() && Collections.disjoint(kinds, others);
    }

    private Set<String> declared(Node node) {
        return declared.computeIfAbsent(node, it -> {
            Set<String> names = new TreeSet<>();
            names.add(label(it));
            if (!it.isLiteral()) {
                world.facts().aliases(it).forEach(alias -> names.add(NormalizedText.form(alias)));
            }
            names.remove("");
            return names;
        });
    }

    private Optional<Brackets> bracketed(Node node) {
        return node.isURI() ? world.facts().label(node).flatMap(Brackets::of) : Optional.empty();
    }

    /** Returns the entities by their names and by the part of their labels before brackets. */
    private Map<String, Set<Node>> claiming() {
        if (claiming == null) {
            claiming = new HashMap<>();
            for (Node entity : entities()) {
                Set<String> names = new TreeSet<>(declared(entity));
                bracketed(entity).ifPresent(parts -> names.add(NormalizedText.form(parts.before())));
                for (String name : names) {
                    claiming.computeIfAbsent(name, it -> new HashSet<>()).add(entity);
                }
            }
        }
        return claiming;
    }

    /** A label that ends with brackets. */
    private record Brackets(String before, String inside) {
        static Optional<Brackets> of(String label) {
            int open = label.endsWith(")") ? label.lastIndexOf('(') : 0;
            String before = open > 0 ? label.substring(0, open).strip() : "";
            String inside = label.substring(open + 1, Math.max(open + 1, label.length() - 1));
            String kind = inside.substring(inside.lastIndexOf(' ') + 1);
            return before.isEmpty() || kind.chars().anyMatch(Character::isDigit)
                    ? Optional.empty()
                    : Optional.of(new Brackets(before, inside));
        }
    }

    /**
     * Returns the entities with the given label or alias. The name must be in normal form. Properties, named graphs and terms
     * of Quadrivia's own vocabulary are not entities.
     */
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
     * Finds the names of entities that differ from a typed name by at most the given number of slips. Names that differ from it
     * only in spaces are left out. *
     *
     * @param typed a name in the form of {@link #typed}
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

    /**
     * Converts a name from its normal form to the form in which typed answers are compared: plain letters and no leading article.
     */
    public static String typed(String normal, Phrases phrases) {
        return phrases.withoutArticle(NormalizedText.plain(normal));
    }

    /** Counts the letters of one name that are not in the other name. One slip adds at most one such letter. */
    private static int strangers(String one, String other) {
        return (int) one.chars().filter(c -> other.indexOf(c) < 0).count();
    }

    /** Returns all names, grouped by the length of their typed form. */
    private Map<Integer, List<String>> byLength(Phrases phrases) {
        return byLength.computeIfAbsent(phrases, language -> {
            bearing("");
            return Objects.requireNonNull(bearing).keySet().stream()
                    .collect(Collectors.groupingBy(name -> typed(name, language).length()));
        });
    }

    /** Returns all entities that have a name. */
    public Set<Node> all() {
        bearing("");
        return Objects.requireNonNull(bearing).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Returns the entities that have the given single word as a label or an alias, such as the adjective of a country. */
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

    /** Returns each name of one of the entities that the text contains, with its entity. Longer names are matched first. */
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

    /** Returns the text in normal form without the names of the given things. */
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

    /** Whether the dataset says anything about the entity besides its names and types. */
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
        world.facts().distractors().find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
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
