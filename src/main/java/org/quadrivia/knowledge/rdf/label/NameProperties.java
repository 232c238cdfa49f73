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
 * Finds the properties of a graph that name things, and ranks them. Properties that known vocabularies declare as names come first,
 * then those that are recognised by their own names and values.
 */
public final class NameProperties {
    /** Properties that are recognised by their names and values have this rank or a higher number. */
    static final int FOUND = 20;
    /** Properties that hold aliases, not labels, have this rank or a higher number. */
    static final int ALIAS = 60;
    /** The rank of properties whose values can be searched for or typed as answers, but are never shown. */
    static final int HIDDEN = ALIAS + 1;

    /** The rank of the property that is used if the labels are mere codes. It comes before all others. */
    private static final int INSTEAD_OF_CODES = -1;

    private static final List<String> NOUNS = List.of("name", "label", "title");
    /**
     * Words for “name”, “label” and “title” in other languages. Each must be a separate word of the property's local name; English
     * nouns are also split off compounds.
     */
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

    /** If one of these words comes before the noun, the property holds names. */
    private static final Set<String> MAIN_NAME_QUALIFIERS =
            Set.of("long", "full", "display", "pref", "preferred", "common", "proper", "main");
    /** If one of these words comes before the noun, the property holds aliases. */
    private static final Set<String> ALIAS_QUALIFIERS = Set.of(
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
        if (ALIAS_QUALIFIERS.contains(before)) {
            return ALIAS + 10;
        }
        PropertyUsage usage = PropertyUsage.of(graph, property);
        if (!usage.names()) {
            return -1;
        }
        return words.size() == 1
                ? FOUND + (foreign ? NOUNS.size() : NOUNS.indexOf(noun))
                : MAIN_NAME_QUALIFIERS.contains(before) ? FOUND + 5 : usage.ofClass(before) ? FOUND + 6 : -1;
    }

    /** Returns the words of the property's local name. Also splits compounds that end in an English noun, such as {@code othername}. */
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
