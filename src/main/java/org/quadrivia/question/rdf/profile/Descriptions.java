package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;

/**
 * Measures how fully things are described, compared with others of their kind. If a thing lacks properties that many others have,
 * people know little about it: an organisation without a seat, an element that nobody has measured.
 */
public final class Descriptions {
    private static final double MANY = 0.4;
    private static final double NEARLY_ALL = 0.8;
    /** At most this many members of a class are examined. */
    private static final int EXAMINED = 200;

    private static final int FEW = 12;
    private static final int KEPT = 100_000;

    private final Graph graph;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<Node, Set<Node>> usual = new HashMap<>();
    private final BoundedCache<Node, Double> shares = new BoundedCache<>(KEPT, share -> 1);

    public Descriptions(Graph graph, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.steps = steps;
    }

    /** Whether the thing has all properties that many of its kind have. */
    public boolean complete(Node thing) {
        return shares.get(thing, this::share) >= 1;
    }

    /** Whether the thing has nearly all properties that many of its kind have. */
    public boolean nearlyComplete(Node thing) {
        return shares.get(thing, this::share) >= NEARLY_ALL;
    }

    /** Returns the share of the usual properties that the thing has, from 0 to 1; 1 if its kinds have no usual properties. */
    private double share(Node thing) {
        Set<Node> own = properties(thing);
        return profile.kinds(thing).stream()
                .map(kind -> usual.computeIfAbsent(kind, this::usual))
                .filter(all -> !all.isEmpty())
                .mapToDouble(all -> (double) all.stream().filter(own::contains).count() / all.size())
                .min()
                .orElse(1);
    }

    private Set<Node> usual(Node kind) {
        List<Node> members = profile.members(kind);
        if (members.size() < FEW) {
            return Set.of();
        }
        int step = Math.max(1, members.size() / EXAMINED);
        Map<Node, Integer> counts = new HashMap<>();
        int examined = 0;
        for (int i = 0; i < members.size(); i += step) {
            examined++;
            properties(members.get(i)).forEach(property -> counts.merge(property, 1, Integer::sum));
        }
        double least = MANY * examined;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Node> properties(Node thing) {
        Set<Node> found = new HashSet<>();
        if (!thing.isLiteral()) {
            graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                steps.spend(1);
                found.add(triple.getPredicate());
            });
        }
        return found;
    }
}
