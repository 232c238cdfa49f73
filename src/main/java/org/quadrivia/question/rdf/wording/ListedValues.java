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

/** Tells all values of a thing in one sentence: “Under Pressure” was written by David Bowie and Freddie Mercury. */
record ListedValues(
        Graph graph, ThingNames names, Sentences sentences, GraphStatistics profile, TeachingFacts teaching) {
    /** Of more values, only two are named, and that there are others. */
    static final int MOST = 5;

    /** A thing with more facts is no work of a few: its values are not listed. */
    private static final int BUSY = 1000;

    /**
     * Returns the fact with all values of its subject that are of the sort of its object, or with two of many. Empty if there is
     * only one, if one has no name, or if the words of the property suit only one: "The mayor of {s} is {o}".
     */
    Optional<String> together(Triple fact) {
        return worded(fact.getPredicate())
                .filter(words -> fact.getObject().isURI() && profile.degree(fact.getSubject()) <= BUSY)
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

    /** Returns the words of the property if they suit several objects. */
    private Optional<String> worded(Node property) {
        return sentences
                .lexicon()
                .template(property, "tells")
                .or(() -> sentences.lexicon().template(property, "states"))
                .filter(words -> words.startsWith("{s}") && words.contains("{o}"))
                .filter(words -> !sentences.equates(
                        words.substring(0, words.indexOf("{o}")).strip()));
    }

    /** Returns one of each name, by name; nothing if one has no name. */
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
