package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Shortens the names of the values of a property if all their labels end in a word that the question contains anyway. For
 * example, the uses "Cooking Use" and "Melting Use" become "cooking" and "melting", and the texture "Hard Cheese" of a cheese
 * becomes "hard". If the property's name only contains the word but does not end in it, the names only lose their capitals, as
 * "Cow Milk" and "Goat Milk" do as milk sources. This applies only to words in the dictionary, and to values that many things
 * share and about which the graph says nothing else.
 */
public final class ValueNames {
    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final int SHARING = 3;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final WordForms forms;

    public ValueNames(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        forms = WordForms.of(names.language());
    }

    /** Shortens the names of all such values. In languages in which the noun is not the last word, no name is shortened. */
    public void shorten() {
        if (forms.known() && !forms.headFirst() && !names.language().startsWith("de")) {
            profile.properties().forEach(this::shorten);
        }
    }

    private void shorten(Node property) {
        Set<Node> values = new HashSet<>();
        Set<Node> subjects = new HashSet<>();
        for (Triple fact : graph.find(Node.ANY, property, Node.ANY).toList()) {
            values.add(fact.getObject());
            subjects.add(fact.getSubject());
            if (values.size() > MOST) {
                return;
            }
        }
        if (values.size() < FEWEST || subjects.size() < SHARING * values.size()) {
            return;
        }
        Map<Node, String> labels = new HashMap<>();
        Set<String> heads = new HashSet<>();
        Set<String> rests = new HashSet<>();
        for (Node value : values) {
            String label = names.label(value).orElse("");
            int gap = label.lastIndexOf(' ');
            if (gap < 0 || !value.isURI() || !isBare(value) || !isCommon(label)) {
                return;
            }
            labels.put(value, label.toLowerCase(Locale.ROOT));
            rests.add(withoutHead(labels.get(value)));
            heads.add(NameWords.lastWord(label));
        }
        if (heads.size() != 1 || rests.size() != labels.size()) {
            return;
        }
        String head = heads.iterator().next();
        if (isSaid(head, property, subjects)) {
            labels.forEach((value, label) -> names.rename(value, withoutHead(label)));
        } else if (has(property, head)) {
            labels.forEach(names::rename);
        }
    }

    private static String withoutHead(String label) {
        return label.substring(0, label.lastIndexOf(' '));
    }

    /** Whether the graph says nothing about the value except its names and classes. */
    private boolean isBare(Node value) {
        return graph.find(value, Node.ANY, Node.ANY)
                .filterKeep(
                        fact -> fact.getObject().isURI() && !fact.getPredicate().equals(RDF.type.asNode()))
                .toList()
                .isEmpty();
    }

    private boolean isCommon(String label) {
        return List.of(label.toLowerCase(Locale.ROOT).split("[ -]")).stream()
                .allMatch(word -> !forms.parts(word).isEmpty());
    }

    /** Whether the label of the property or of a class of its subjects ends in the word. */
    private boolean isSaid(String word, Node property, Set<Node> subjects) {
        return Stream.concat(
                        Stream.of(property),
                        subjects.stream()
                                .flatMap(subject -> profile.kinds(subject).stream())
                                .distinct())
                .flatMap(term -> names.label(term).stream())
                .anyMatch(label -> NameWords.lastWord(label).equals(word));
    }

    private boolean has(Node term, String word) {
        return names.label(term)
                .filter(label ->
                        List.of(label.toLowerCase(Locale.ROOT).split(" ")).contains(word))
                .isPresent();
    }
}
