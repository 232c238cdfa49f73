package org.quadrivia.question.rdf.wording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * States all values that a thing has for a property in one sentence, such as “Under Pressure” was written by David Bowie and
 * Freddie Mercury.
 */
record ListedValues(
        Graph graph, ThingNames names, Sentences sentences, GraphStatistics profile, TeachingFacts teaching) {
    /** If there are more values than this, the sentence names only two and says that there are others. */
    static final int MOST = 5;

    /** If a thing has more facts than this, its values are not listed, because it is hardly the work of a few people. */
    private static final int BUSY = 1000;

    /**
     * Returns a sentence that states the fact together with all values of its subject that are of the same sort as its object; if
     * there are many, it names two of them. Empty if there is only one value, if a value has no name, or if the wording of the
     * property fits only one value, such as "The mayor of {s} is {o}".
     */
    Optional<String> together(Triple fact) {
        return worded(fact.getPredicate())
                .filter(words -> fact.getObject().isURI() && profile.degree(fact.getSubject()) <= BUSY)
                .map(words -> sentences.flowing(words, fact.getSubject()))
                .flatMap(words ->
                        listed(fact).map(all -> sentences.fill(words, Map.of("s", fact.getSubject(), "o", all), true)));
    }

    private Optional<String> listed(Triple fact) {
        List<Node> all = byName(
                graph
                        .find(fact.getSubject(), fact.getPredicate(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList()
                        .stream()
                        .filter(value -> !value.isLiteral() && teaching.sameSort(value, fact.getObject()))
                        .toList());
        if (all.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                all.size() <= MOST ? GivenAnswers.listed(all, sentences) : withOthers(fact.getObject(), all));
    }

    private String withOthers(Node one, List<Node> all) {
        String named = Stream.concat(
                        Stream.of(one),
                        all.stream().filter(node -> !names.of(node).equals(names.of(one))))
                .limit(2)
                .map(node -> sentences.name(node, true, false))
                .collect(Collectors.joining(", "));
        return sentences.frame("list.others", Map.of("a", named), true);
    }

    /** Returns the wording of the property if it fits several objects. */
    private Optional<String> worded(Node property) {
        return sentences
                .lexicon()
                .template(property, "tells")
                .or(() -> sentences.lexicon().template(property, "states"))
                .filter(words -> words.startsWith("{s}") && words.contains("{o}"))
                .filter(words -> !sentences.equates(
                        words.substring(0, words.indexOf("{o}")).strip()));
    }

    /** Returns one thing for each name, sorted by name; nothing if one of the things has no name. */
    private List<Node> byName(Collection<Node> all) {
        if (!all.stream().allMatch(names::named)) {
            return List.of();
        }
        Map<String, Node> byName = new TreeMap<>();
        all.forEach(node -> byName.merge(
                names.of(node), node, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other));
        return List.copyOf(byName.values());
    }
}
