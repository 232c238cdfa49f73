package org.quadrivia.knowledge.rdf.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/**
 * Finds which properties of a graph name things, and how well: declared ones of known vocabularies, then those found by
 * looking at their values.
 */
public final class NameProperties {
    /** Ranks from here on are those of properties found by looking at their values. */
    static final int FOUND = 20;
    /** Ranks from here on are those of aliases, not of labels. */
    static final int ALIAS = 60;
    /** The rank of names that are searched for or typed, but never shown. */
    static final int HIDDEN = ALIAS + 1;

    private static final int INSTEAD_OF_CODES = -1;

    private static final List<String> NOUNS = List.of("name", "label", "title");
    /** The same in other languages. Each must be a word by itself. */
    private static final List<String> FOREIGN = List.of(
            "bezeichnung",
            "benennung",
            "titel",
            "nom",
            "intitulé",
            "intitule",
            "titre",
            "nome",
            "titolo",
            "nombre",
            "título",
            "titulo",
            "naam",
            "navn",
            "namn",
            "nazwa",
            "název",
            "nimi",
            "naziv");

    private static final Set<String> WHOLE =
            Set.of("long", "full", "display", "pref", "preferred", "common", "proper", "main");
    private static final Set<String> OTHER = Set.of(
            "nick",
            "alt",
            "alternate",
            "alternative",
            "other",
            "old",
            "former",
            "short",
            "local",
            "official",
            "native");

    private final Map<Node, Integer> ranks = new LinkedHashMap<>();

    private NameProperties() {}

    static NameProperties of(Graph graph) {
        NameProperties names = new NameProperties();
        List<Node> labels = Vocabularies.names();
        for (int i = 0; i < labels.size(); i++) {
            names.rank(graph, labels.get(i), i);
        }
        List<Node> aliases = Vocabularies.aliases();
        for (int i = 0; i < aliases.size(); i++) {
            names.rank(graph, aliases.get(i), ALIAS + i);
        }
        names.look(graph);
        NamesForCodes.of(graph, RDFS.label.asNode())
                .filter(property -> !Integer.valueOf(HIDDEN).equals(names.ranks.get(property)))
                .ifPresent(property -> names.ranks.put(property, INSTEAD_OF_CODES));
        return names;
    }

    /** Returns the rank of each property that names things; a lower rank is better. */
    Map<Node, Integer> ranks() {
        return ranks;
    }

    private void rank(Graph graph, Node property, int rank) {
        if (ranks.putIfAbsent(property, rank) == null) {
            Graphs.subjects(graph, RDFS.subPropertyOf.asNode(), property).forEach(sub -> rank(graph, sub, rank));
        }
    }

    private void look(Graph graph) {
        Set<Node> properties = new HashSet<>();
        graph.stream().filter(t -> t.getObject().isLiteral()).forEach(t -> properties.add(t.getPredicate()));
        List<Node> sorted = new ArrayList<>(properties);
        sorted.removeAll(ranks.keySet());
        sorted.sort(Comparator.comparing(Node::toString));
        for (Node property : sorted) {
            int rank = rankOf(graph, property);
            if (rank >= 0) {
                ranks.put(property, rank);
            }
        }
    }

    private static int rankOf(Graph graph, Node property) {
        List<String> words = words(property);
        String noun = words.getLast();
        boolean foreign = FOREIGN.contains(noun);
        if (!foreign && !NOUNS.contains(noun)) {
            return -1;
        }
        String before = words.size() == 1 ? "" : words.get(words.size() - 2);
        if (OTHER.contains(before)) {
            return ALIAS + 10;
        }
        PropertyUsage usage = PropertyUsage.of(graph, property);
        if (!usage.names()) {
            return -1;
        }
        return words.size() == 1
                ? FOUND + (foreign ? NOUNS.size() : NOUNS.indexOf(noun))
                : WHOLE.contains(before) ? FOUND + 5 : usage.ofClass(before) ? FOUND + 6 : -1;
    }

    /** Returns the words of the property's local name. Splits {@code othername}, too. */
    public static List<String> words(Node property) {
        String spaced = LocalNames.spaced(LocalNames.of(property.getURI())).toLowerCase(Locale.ROOT);
        for (String noun : NOUNS) {
            if (spaced.endsWith(noun) && spaced.length() > noun.length() + 2) {
                spaced = spaced.substring(0, spaced.length() - noun.length()) + " " + noun;
            }
        }
        return List.of(spaced.strip().split("[ -]+"));
    }
}
