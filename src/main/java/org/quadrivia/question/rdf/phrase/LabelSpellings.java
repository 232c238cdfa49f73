package org.quadrivia.question.rdf.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds misspelt labels: they differ in one letter from another label of the thing, and all IRIs of the thing have the other
 * spelling, such as "Basilicata" instead of "Basilicate". No question asks about or offers such things, because the right spelling
 * is tagged with another language than that of the questions.
 */
public final class LabelSpellings {
    /** In a shorter name, a different letter makes a different name. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 200;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    /** At least this many IRIs must agree on the spelling. */
    private static final int IRIS = 2;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;

    public LabelSpellings(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
    }

    /** Removes the labels of all such things. */
    public void withhold() {
        profile.things().stream()
                .filter(thing -> thing.isURI() && misspelt(thing))
                .toList()
                .forEach(names::withhold);
    }

    private boolean misspelt(Node thing) {
        String label = names.label(thing).orElse("");
        if (label.length() < SHORTEST || label.length() > LONGEST) {
            return false;
        }
        List<String> others = graph.find(thing, RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .filterKeep(other -> !other.equals(label)
                        && Math.abs(other.length() - label.length()) <= 1
                        && ONE_LETTER.apply(other, label) == 1)
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        Set<String> spelled = iris(thing);
        return others.stream().anyMatch(other -> spelled.equals(Set.of(LanguageWords.normal(other))));
    }

    /** Returns the spellings of the thing's name in its IRIs; empty if there are too few IRIs. */
    private Set<String> iris(Node thing) {
        List<String> all = Stream.concat(
                        Stream.of(thing),
                        graph
                                .find(thing, OWL.sameAs.asNode(), Node.ANY)
                                .mapWith(Triple::getObject)
                                .filterKeep(Node::isURI)
                                .toList()
                                .stream())
                .map(node -> node.getURI().replaceFirst("^.*[/#](?=[^/#])", "").replaceFirst("[/#]$", ""))
                .map(name -> LanguageWords.normal(name.replace('_', ' ')))
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .toList();
        return all.size() < IRIS ? Set.of() : all.stream().collect(Collectors.toSet());
    }
}
