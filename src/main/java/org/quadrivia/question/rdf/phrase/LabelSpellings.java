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
 * Finds labels that differ in a letter from another label of the thing, where all its IRIs are spelled as the other: "Basilicate" for
 * "Basilicata". Such things are not asked about or offered, since their name is misspelt in the language of the questions and the
 * other spelling is tagged as that of another language.
 */
public final class LabelSpellings {
    /** In a shorter name, one letter makes another name. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 200;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    /** So many IRIs at least agree on the spelling. */
    private static final int IRIS = 2;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;

    public LabelSpellings(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
    }

    /** Takes their label from all such things. */
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

    /** Returns how the IRI of a thing and those of the same thing spell its name; nothing if they are too few. */
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
