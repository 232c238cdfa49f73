package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds the things in an unprepared graph that people know well enough to take them for the key: things about which the graph
 * says much, things that are described with the same words, and texts that say nearly the same.
 */
final class KnownRivals {
    /** If a circle is larger than this, only this many of its best-known things are considered. */
    private static final int BEST_KNOWN = 40;
    /** At most this many of the things that have a text are examined. */
    private static final int BEARERS = 20;
    /** Common words of two texts count this many times as much as common words of the names of things. */
    private static final double TEXTS = 3;

    private static final int FEW_TEXTS = 6;
    /** Beside a well-known text, this share of the texts are too little known. */
    private static final double WELL_KNOWN = 0.6;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final StepBudget steps;
    private final Scenes scenes;
    private final Map<List<Node>, Double> renown = new HashMap<>();
    private final Map<List<Node>, Double> bounds = new IdentityHashMap<>();

    KnownRivals(Graph graph, GraphStatistics profile, ThingNames names, AskableFacts askable, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        this.steps = steps;
        this.scenes = new Scenes(graph, profile, askable, steps);
    }

    /** Returns all members if there are at most {@code most} of them, otherwise only the best-known ones. */
    List<Node> bestKnown(AskedFact asked, Set<Node> members, int most) {
        return members.size() <= most
                ? List.copyOf(members)
                : members.stream()
                        .sorted(Comparator.comparingDouble((Node node) -> -renown(asked, node))
                                .thenComparing(node -> node.toString()))
                        .limit(BEST_KNOWN)
                        .toList();
    }

    /** Returns a test for texts that are among the best-known two fifths. If the key is not, every text passes. */
    Predicate<Node> wellKnown(AskedFact asked, List<Node> all) {
        double least = bounds.computeIfAbsent(all, texts -> {
            double[] sorted = texts.stream()
                    .mapToDouble(text -> renown(asked, text))
                    .sorted()
                    .toArray();
            return sorted[(int) (WELL_KNOWN * sorted.length)];
        });
        return renown(asked, asked.key()) < least ? any -> true : text -> renown(asked, text) >= least;
    }

    /** Returns how much the descriptions of the key and of the other thing have in common. */
    double scene(AskedFact asked, Node other) {
        return scenes.common(asked.key(), other);
    }

    /** Returns how well known a thing is, from 0 to 1. For a text, returns this for the best-known thing that has it. */
    private double renown(AskedFact asked, Node node) {
        if (!node.isLiteral()) {
            return profile.popularity(node);
        }
        return renown.computeIfAbsent(List.of(asked.property(), node), text -> {
            List<Node> bearers = new ArrayList<>();
            ExtendedIterator<Triple> found = graph.find(Node.ANY, asked.property(), node);
            while (bearers.size() < BEARERS && found.hasNext()) {
                bearers.add(found.next().getSubject());
            }
            found.close();
            steps.spend(bearers.size());
            return bearers.stream().mapToDouble(profile::popularity).max().orElse(0);
        });
    }

    /** Returns how well known another thing is in comparison with the key: 1 if it is equally well known. */
    double fame(AskedFact asked, Node other) {
        return 1 - Math.max(0, renown(asked, asked.key()) - renown(asked, other));
    }

    /**
     * Returns how much the names of the key and of the other thing have in common. If the key is a text, compares the texts
     * themselves.
     *
     * @param ofThings what the names of the two things have in common
     */
    double name(AskedFact asked, Node other, double ofThings) {
        if (asked.key().isLiteral()) {
            return TEXTS * NameEndings.common(names.of(asked.key()), names.of(other));
        }
        if (!asked.anchor().isLiteral() || asked.keyIsObject()) {
            return ofThings;
        }
        String named = names.of(asked.anchor());
        List<Node> own = new ArrayList<>();
        ExtendedIterator<Triple> found = graph.find(other, asked.property(), Node.ANY);
        while (own.size() <= FEW_TEXTS && found.hasNext()) {
            own.add(found.next().getObject());
        }
        found.close();
        steps.spend(own.size());
        return own.size() > FEW_TEXTS
                ? 0
                : TEXTS
                        * own.stream()
                                .filter(Node::isLiteral)
                                .mapToDouble(text -> NameEndings.common(named, names.of(text)))
                                .max()
                                .orElse(0);
    }
}
