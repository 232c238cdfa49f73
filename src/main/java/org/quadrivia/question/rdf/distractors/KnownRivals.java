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
 * Says which things people know well enough to take them for the key, in a graph that nobody prepared: those about which it says
 * much, those described in the same words, and texts that say nearly the same.
 */
final class KnownRivals {
    /** Of a larger circle, so many of the best known are considered. */
    private static final int BEST_KNOWN = 40;
    /** So many of the things that have a text are looked at. */
    private static final int BEARERS = 20;
    /** What two texts say in the same words counts so many times as much as the names of things. */
    private static final double TEXTS = 3;

    private static final int FEW_TEXTS = 6;
    /** Of many texts, so many are less known than those that may stand beside a well-known one. */
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

    /** Returns all members if they are at most so many, otherwise the best known of them. */
    List<Node> bestKnown(AskedFact asked, Set<Node> members, int most) {
        return members.size() <= most
                ? List.copyOf(members)
                : members.stream()
                        .sorted(Comparator.comparingDouble((Node node) -> -renown(asked, node))
                                .thenComparing(node -> node.toString()))
                        .limit(BEST_KNOWN)
                        .toList();
    }

    /** Returns which texts are as well known as the best known two fifths; all if the key is not. */
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

    /** Returns how much of what describes the key describes the other thing. */
    double scene(AskedFact asked, Node other) {
        return scenes.common(asked.key(), other);
    }

    /** Returns from 0 to 1 how well known a thing is; of a text, the best known of the things that have it. */
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

    /** Returns how well known another thing is beside the key: 1 if it is as well known. */
    double fame(AskedFact asked, Node other) {
        return 1 - Math.max(0, renown(asked, asked.key()) - renown(asked, other));
    }

    /**
     * Returns how much two names have in common: if a text is asked about, its own and that of the other thing.
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
