package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Knows who made a work, as a title alone often does not identify it: whose "Greatest Hits"? The property that says so is found by
 * its label, such as "artist" or "author", and by nearly all works of a class having one value of it.
 */
public final class WorkMakers {
    private static final double NEARLY_ALL = 0.8;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Map<Node, Optional<Node>> known = new HashMap<>();

    /** @param language BCP 47 tag; in a language whose labels cannot be read, no maker is known */
    public WorkMakers(Graph graph, GraphStatistics profile, ThingNames names, String language) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(found -> found.list("makers"))
                .orElse(Set.of());
    }

    /**
     * Returns the only maker of a work; empty if it has none or several, or if the fact itself asks or tells who made it.
     *
     * @param asked a fact about the work
     */
    public Optional<Node> of(Node work, Triple asked) {
        return words.isEmpty()
                ? Optional.empty()
                : profile.kinds(work).stream()
                        .flatMap(kind -> known.computeIfAbsent(kind, this::property).stream())
                        .findFirst()
                        .filter(property -> !property.equals(asked.getPredicate()))
                        .flatMap(property -> only(work, property))
                        .filter(maker -> !maker.equals(asked.getObject()) && !maker.equals(asked.getSubject()));
    }

    /** Returns the property that names the one maker of nearly all works of the class. */
    private Optional<Node> property(Node kind) {
        List<Node> works = profile.members(kind);
        return profile.properties().stream()
                .filter(property -> names.label(property)
                        .map(NameWords::lastWord)
                        .filter(words::contains)
                        .isPresent())
                .filter(property -> {
                    long single = works.stream()
                            .filter(work -> only(work, property).isPresent())
                            .count();
                    return single >= NEARLY_ALL * works.size();
                })
                .findFirst();
    }

    private Optional<Node> only(Node work, Node property) {
        Set<Node> makers = new HashSet<>();
        graph.find(work, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(makers::add);
        return makers.stream()
                .filter(maker -> makers.size() == 1 && maker.isURI() && names.named(maker))
                .findFirst();
    }

    /** Whether a fact joins the two, so that naming the one points to the other. */
    public boolean joined(Node one, Node other) {
        return graph.contains(one, Node.ANY, other) || graph.contains(other, Node.ANY, one);
    }
}
