package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.distractors.ThingLinks.Link;

/**
 * Divides the things of a kind into circles by a value that nearly every one of them has, either directly or one link away:
 * airports by country, songs by the artist of their album, countries by neighbour. Somebody who knows the key's circle can rule out
 * everything outside it.
 */
final class Circles {
    /** From a larger group, this many things are sampled. */
    private static final int DRAWN = 3_000;
    /** A group with fewer things is not divided. */
    private static final int SMALLEST = 12;
    /** At most this many links are followed in one direction; all of them must lead to the same value. */
    private static final int FOLLOWED = 6;
    /** A thing one link away may have at most this many values of a property. */
    private static final int FEW = 3;
    /** A property can divide things if they have at most this many values of it on average. */
    private static final double MANY = 6;

    private static final double NEARLY_ONE = 1.2;
    /** At least this share of the things of a kind must have a value. */
    private static final double MOST_HAVE = 0.7;
    /** A circle must not contain more than this share of all things. */
    private static final double LARGE = 0.34;
    /** There must be at least this many values. The next constant says how many things each value must have on average. */
    private static final int LEAST_VALUES = 3;

    private static final double LEAST_MEMBERS = 1.5;
    /** If circles have at least this many things on average, they contain enough wrong options. */
    private static final double WIDE = 5;

    /** If a thing has several values, a value is more general than another if at least this many times as many things have it. */
    private static final int MORE_GENERAL = 4;
    /** A value is also more general if more than this share of all things have it, unless there are only a few things. */
    private static final double GENERAL = 0.1;

    private static final int NOT_FEW = 12;
    /** This many wrong options are enough. */
    private static final int CHOICE = 3;

    private static final int DIVISIONS = 6;
    private static final long KEPT = 500_000;

    private final Draw draw;
    private final StepBudget steps;
    private final ThingLinks links;
    private final BoundedCache<Node, Map<Side, Set<Node>>> sides = new BoundedCache<>(
            KEPT, map -> 4 + map.values().stream().mapToInt(Set::size).sum());
    private final Map<List<Node>, List<Division>> divisions = new IdentityHashMap<>();

    Circles(ThingLinks links, Draw draw, StepBudget steps) {
        this.links = links;
        this.draw = draw;
        this.steps = steps;
    }

    private record Side(Node property, boolean out) {}

    private record Way(Side first, @Nullable Side second) {}

    /**
     * @param settled whether each thing has only one value of this kind, so that a thing outside the circle cannot also belong to
     *     it
     * @param members the sampled things by value
     * @param large the values that too large a share of all things have
     * @param common a value that more things than this have is ignored if the thing has another value as well
     */
    private record Division(
            Way way, boolean sole, boolean settled, Map<Node, Set<Node>> members, Set<Node> large, int common) {
        /** Whether a thing with these values has a circle, even if the thing is alone in it. */
        boolean sorts(Set<Node> values) {
            return sole
                    ? !values.isEmpty() && values.stream().noneMatch(large::contains)
                    : values.stream().anyMatch(members::containsKey);
        }

        /** Returns the things that have one of the values. If there are several values, the more general ones do not count. */
        Set<Node> around(Set<Node> values) {
            int fewest = values.stream()
                    .mapToInt(value -> members.getOrDefault(value, Set.of()).size())
                    .filter(size -> size > 0)
                    .min()
                    .orElse(0);
            int most = sole ? Integer.MAX_VALUE : Math.min(common, MORE_GENERAL * fewest);
            Set<Node> around = new LinkedHashSet<>();
            for (Node value : values) {
                Set<Node> with = members.getOrDefault(value, Set.of());
                if (with.size() <= most) {
                    around.addAll(with);
                }
            }
            return around;
        }
    }

    /**
     * Returns the circles of the key within a group. Circles that the thing in the question shares come first, such as the country
     * of both a city and its province; then come the others. Narrower divisions come first. A property that links the key with the
     * thing in the question gives no circle unless the asked property has only one value: a city of the country can then be an
     * option beside its capital.
     */
    List<Circle> of(Node key, Node anchor, boolean only, List<Node> group) {
        List<Circle> found = new ArrayList<>();
        List<Circle> shared = new ArrayList<>();
        List<Circle> own = new ArrayList<>();
        Set<Node> near = linked(anchor);
        for (Division division : divisions.computeIfAbsent(group, this::divided)) {
            Set<Node> values = values(key, anchor, division.way());
            if (!division.sorts(values) || division.sole() && !only && values.contains(anchor)) {
                continue;
            }
            Set<Node> members = division.around(only && values.contains(anchor) ? Set.of(anchor) : values);
            members.remove(key);
            steps.spend(members.size());
            (values.contains(anchor) ? own : Collections.disjoint(values, near) ? found : shared)
                    .add(new Circle(members, division.settled()));
        }
        own.addAll(shared);
        own.addAll(found);
        return own;
    }

    private Set<Node> linked(Node anchor) {
        Set<Node> linked = links.of(anchor).stream().map(Link::end).collect(Collectors.toSet());
        steps.spend(linked.size());
        return linked;
    }

    /**
     * Returns the options in the narrowest circle of the key that has enough options, but never an option outside a settled
     * circle: somebody who knows the country of an airport would not choose an airport in another country.
     *
     * @param circles the circles of the key, the narrowest first
     * @param enough the number of options wanted
     * @param right all right answers; a circle that contains nothing else is left out
     */
    static <T> List<T> narrowest(
            List<Circle> circles, int enough, List<T> options, Function<T, Node> node, Set<Node> right) {
        for (Circle circle : circles) {
            List<T> within = options.stream()
                    .filter(option -> circle.members().contains(node.apply(option)))
                    .toList();
            if (circle.closed(right) || within.size() >= Math.min(enough, CHOICE)) {
                return within;
            }
        }
        return options;
    }

    /** Counts the values of one way over a group. */
    private static final class Tally {
        private final Map<Node, Set<Node>> members = new HashMap<>();
        private int have;
        private int values;

        void add(Node thing, Set<Node> of) {
            have++;
            values += of.size();
            of.forEach(value ->
                    members.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(thing));
        }

        boolean divides(int all) {
            return have >= MOST_HAVE * all
                    && values <= MANY * have
                    && members.size() >= LEAST_VALUES
                    && values >= LEAST_MEMBERS * members.size();
        }

        /** Whether the values are things, which say more than texts if a graph has both. */
        boolean things() {
            return members.keySet().stream().noneMatch(Node::isLiteral);
        }

        double size() {
            return (double) values / members.size();
        }

        boolean sole() {
            return values <= NEARLY_ONE * have;
        }

        /** Returns the circles without those that contain too many of all things. */
        Map<Node, Set<Node>> circles(int all) {
            Map<Node, Set<Node>> kept = new HashMap<>(members);
            kept.keySet().removeAll(large(all));
            return kept;
        }

        Set<Node> large(int all) {
            return members.entrySet().stream()
                    .filter(circle -> circle.getValue().size() > LARGE * all)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private List<Division> divided(List<Node> group) {
        if (group.size() < SMALLEST) {
            return List.of();
        }
        List<Node> things = group.size() <= DRAWN ? group : draw.of(group, "circles", DRAWN);
        Map<Way, Tally> tallies = new LinkedHashMap<>();
        for (Node thing : things) {
            ways(thing)
                    .forEach((way, values) ->
                            tallies.computeIfAbsent(way, w -> new Tally()).add(thing, values));
        }
        int all = things.size();
        List<Map.Entry<Way, Tally>> dividing = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().divides(all) && clear(entry.getKey(), tallies))
                .sorted(Comparator.comparing((Map.Entry<Way, Tally> entry) ->
                                !entry.getValue().things())
                        .thenComparingDouble(entry -> entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .toList();
        return dividing.stream()
                .limit(DIVISIONS)
                .map(entry -> new Division(
                        entry.getKey(),
                        entry.getValue().sole(),
                        entry.getValue().sole() && entry.getValue().size() >= WIDE,
                        entry.getValue().circles(all),
                        entry.getValue().large(all),
                        Math.max(NOT_FEW, (int) (GENERAL * all))))
                .toList();
    }

    /**
     * Whether a way leads to only one value, or at least through only one thing. The countries to which an airport has flights,
     * for example, do not divide airports.
     */
    private static boolean clear(Way way, Map<Way, Tally> tallies) {
        Tally first = tallies.get(new Way(way.first(), null));
        return way.second() == null
                || first != null && first.sole()
                || tallies.getOrDefault(way, new Tally()).sole();
    }

    /** Returns all values that a thing has, directly or one link away. */
    private Map<Way, Set<Node>> ways(Node thing) {
        Map<Way, Set<Node>> found = new LinkedHashMap<>();
        sides(thing).forEach((first, ends) -> {
            found.put(new Way(first, null), ends);
            beyond(thing, first, ends).forEach((second, values) -> found.put(new Way(first, second), values));
        });
        steps.spend(found.size());
        return found;
    }

    /** Returns the values of a thing. If several places have its name, returns those of the place in the question. */
    private Set<Node> values(Node thing, Node anchor, Way way) {
        Set<Node> all = sides(thing).getOrDefault(way.first(), Set.of());
        Set<Node> ends = thing.isLiteral() && all.contains(anchor) ? Set.of(anchor) : all;
        return way.second() == null ? ends : beyond(thing, way.first(), ends).getOrDefault(way.second(), Set.of());
    }

    /** Returns the values that the first few ends have in common. */
    private Map<Side, Set<Node>> beyond(Node thing, Side first, Set<Node> ends) {
        Map<Side, Set<Node>> shared = new LinkedHashMap<>();
        List<Node> followed = ends.stream().limit(FOLLOWED).toList();
        for (int i = 0; i < followed.size() && (i == 0 || !shared.isEmpty()); i++) {
            Map<Side, Set<Node>> own = first.out() && followed.get(i).isLiteral() ? Map.of() : sides(followed.get(i));
            if (i == 0) {
                own.forEach((side, values) -> {
                    if (values.size() <= FEW) {
                        Set<Node> others = new LinkedHashSet<>(values);
                        others.remove(thing);
                        shared.put(side, others);
                    }
                });
            } else {
                shared.forEach((side, values) -> values.retainAll(own.getOrDefault(side, Set.of())));
            }
            shared.values().removeIf(Set::isEmpty);
        }
        return shared;
    }

    private Map<Side, Set<Node>> sides(Node node) {
        return sides.get(node, any -> {
            Map<Side, Set<Node>> found = new LinkedHashMap<>();
            for (Link link : links.of(node)) {
                found.computeIfAbsent(new Side(link.property(), link.out()), s -> new LinkedHashSet<>())
                        .add(link.end());
            }
            return found;
        });
    }
}
