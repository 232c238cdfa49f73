package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.distractors.ThingLinks.Link;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Compares things by the values that they share, either directly or one link away: two songs by their writers and by the artists
 * of their albums, two airports by country and continent. The fewer things have a value, the more it counts. A value one link
 * away counts half. If one thing links to the other, that thing counts as a shared value.
 */
public final class SharedValues implements Likeness {
    /** If a thing has more values of a property than this, they say little about it. */
    private static final int VALUES = 200;
    /**
     * At most this many links of each property are followed. From there, a property is followed only if a thing has no more links
     * of it than this.
     */
    private static final int FOLLOWED = 6;

    private static final double AWAY = 0.5;
    /** At most this many values of a thing are kept: those with the greatest weights. */
    private static final int HEAVIEST = 100;
    /**
     * For one key, at most this many of its values are looked up. The next constants limit how many things are visited and
     * returned.
     */
    private static final int LOOKED_UP = 16;

    private static final int VISITED = 600;
    private static final int OF_ONE_VALUE = 120;
    private static final int NEAR = 100;
    /** A thing counts as a member of at most this many groups. */
    private static final int GROUPS = 6;

    private static final long KEPT = 2_000_000;

    private final ThingLinks links;
    private final GraphStatistics profile;
    private final StableIds ids;
    private final StepBudget steps;
    private final Circles circles;
    private final BoundedCache<Node, Weights> values =
            new BoundedCache<>(KEPT, weights -> weights.of().size() + 4);

    public SharedValues(Graph graph, GraphStatistics profile, StableIds ids, Draw draw, StepBudget steps) {
        this.links = new ThingLinks(graph, profile, ids, steps);
        this.profile = profile;
        this.ids = ids;
        this.steps = steps;
        this.circles = new Circles(links, draw, steps);
    }

    /** @param property null unless the value is a text or number, which means something only as the value of a property */
    private record Value(Node node, @Nullable Node property) {
        static Value of(Link link) {
            return new Value(link.end(), link.end().isLiteral() ? link.property() : null);
        }
    }

    private record Weighed(Value value, double weight) {}

    /** @param of the weights of a thing's values, the greatest weight first */
    private record Weights(Map<Value, Double> of, double sum) {
        Weights(Map<Value, Double> of) {
            this(of, of.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    @Override
    public boolean telling() {
        return true;
    }

    @Override
    public double common(Node one, Node other) {
        Weights mine = values.get(one, this::weighed);
        Weights theirs = values.get(other, this::weighed);
        double shared = 0;
        for (Map.Entry<Value, Double> value : mine.of().entrySet()) {
            shared += Math.min(value.getValue(), theirs.of().getOrDefault(value.getKey(), 0.0));
        }
        return shared == 0 ? 0 : shared / Math.sqrt(mine.sum() * theirs.sum());
    }

    @Override
    public List<Circle> circles(Node key, Node anchor, boolean only, List<Node> group) {
        return circles.of(key, anchor, only, group);
    }

    @Override
    public List<Node> near(Node key, Predicate<Node> wanted) {
        Set<Node> found = new LinkedHashSet<>();
        String salt = ids.of(key);
        int visited = 0;
        int lookedUp = 0;
        for (Value value : of(key).keySet()) {
            if (visited >= VISITED || found.size() >= NEAR || ++lookedUp > LOOKED_UP) {
                break;
            }
            visited += bearers(value, salt, Math.min(OF_ONE_VALUE, VISITED - visited), wanted, found);
        }
        found.remove(key);
        return List.copyOf(found);
    }

    @Override
    public List<List<Node>> groups(Node thing, Predicate<Node> wanted) {
        List<List<Node>> groups = new ArrayList<>();
        for (Value value : of(thing).keySet()) {
            if (groups.size() >= GROUPS) {
                break;
            }
            Set<Node> found = new LinkedHashSet<>();
            if (!value.node().equals(thing)) {
                bearers(value, ids.of(thing), OF_ONE_VALUE, wanted, found);
            }
            found.remove(thing);
            if (found.size() > 1) {
                groups.add(List.copyOf(found));
            }
        }
        return groups;
    }

    /** Adds wanted things that have the value, directly or one link away. Returns the number of things visited. */
    private int bearers(Value value, String salt, int most, Predicate<Node> wanted, Set<Node> found) {
        List<Link> all = links(value);
        int visited = 0;
        int first = all.isEmpty() ? 0 : SeededHash.below(all.size(), salt);
        for (int i = 0; i < all.size() && visited < most && found.size() < NEAR; i++) {
            Node end = all.get((first + i) % all.size()).end();
            visited++;
            if (wanted.test(end)) {
                found.add(end);
            } else if (!end.isLiteral()) {
                visited += beyond(end, most - visited, wanted, found);
            }
        }
        steps.spend(visited);
        return visited;
    }

    /** Returns the links of a value. For a text or number, returns only the links by its property. */
    private List<Link> links(Value value) {
        List<Link> all = links.of(value.node());
        return value.property() == null
                ? all
                : all.stream()
                        .filter(link -> link.property().equals(value.property()))
                        .toList();
    }

    private int beyond(Node end, int most, Predicate<Node> wanted, Set<Node> found) {
        int visited = 0;
        for (Link link : links.of(end)) {
            if (visited >= most || found.size() >= NEAR) {
                break;
            }
            visited++;
            if (link.among() <= VALUES && wanted.test(link.end())) {
                found.add(link.end());
            }
        }
        return visited;
    }

    /** Returns the values of a thing with their weights, the greatest weight first. */
    private Map<Value, Double> of(Node thing) {
        return values.get(thing, this::weighed).of();
    }

    private Weights weighed(Node thing) {
        Map<Value, Double> reach = new LinkedHashMap<>();
        if (!thing.isLiteral()) {
            reach.put(new Value(thing, null), 1.0);
        }
        for (Link link : links.of(thing)) {
            if (link.among() <= VALUES) {
                reach.merge(Value.of(link), 1.0, Math::max);
            }
        }
        for (Link link : followed(thing)) {
            links.of(link.end()).stream()
                    .filter(next -> next.among() <= FOLLOWED && !next.end().equals(thing))
                    .forEach(next -> reach.merge(Value.of(next), AWAY, Math::max));
        }
        steps.spend(reach.size());
        return new Weights(heaviest(reach));
    }

    /** Returns a few links of each property. A few are enough: all airports of a country, for example, are on one continent. */
    private List<Link> followed(Node thing) {
        Map<List<Object>, Integer> taken = new HashMap<>();
        return links.of(thing).stream()
                .filter(link -> !link.end().isLiteral())
                .filter(link -> taken.merge(List.of(link.property(), link.out()), 1, Integer::sum) <= FOLLOWED)
                .toList();
    }

    private Map<Value, Double> heaviest(Map<Value, Double> reach) {
        Collection<Weighed> sorted = new TreeSet<>(Comparator.comparingDouble((Weighed one) -> -one.weight())
                .thenComparing(one -> one.value().node().toString())
                .thenComparing(one -> String.valueOf(one.value().property())));
        reach.forEach((value, share) -> {
            double weight = value.node().isBlank() ? 0 : share * rarity(value);
            if (weight > 0) {
                sorted.add(new Weighed(value, weight));
            }
        });
        Map<Value, Double> kept = new LinkedHashMap<>();
        sorted.stream().limit(HEAVIEST).forEach(one -> kept.put(one.value(), one.weight()));
        return kept;
    }

    /** Returns how rare a value is, from 0 to 1; 0 if no two things can share it. */
    private double rarity(Value value) {
        int bearers = value.property() == null
                ? profile.degree(value.node())
                : links(value).size();
        int all = Math.max(2, profile.things().size());
        return bearers < 2 || bearers >= all ? 0 : Math.log((double) all / bearers) / Math.log(all);
    }
}
