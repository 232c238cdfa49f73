package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.Positions;
import org.quadrivia.question.rdf.profile.PropertyStats;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Removes options that are too far from the thing in the question: nobody takes Monaco for a neighbour of Finland. If the question
 * asks for a neighbour, an option must be the neighbour of a neighbour. If the things have a place on the Earth, an option must be
 * one of the closest, and closer than two such things usually are.
 */
final class Nearby {
    /** The neighbours of at most this many neighbours are looked up. */
    private static final int NEIGHBOURS = 60;

    private static final int MOST_LINKS = 300;
    /** This many things of a group are sampled to find the usual distance between two of them. */
    private static final int SAMPLE = 24;
    /** This share of a group must have a place. */
    private static final double MOST_PLACED = 0.7;
    /** This many of the closest options are enough. From more, the next constant says what share is kept. */
    private static final int ENOUGH = 5;

    private static final double CLOSEST = 0.2;
    /**
     * An option may be this many times as far away as the closest one. The closest one counts as at least a certain distance away,
     * in km.
     */
    private static final double FARTHER = 3;

    private static final double BESIDE = 50;
    /** Things are far apart unless they are as close as this share of all pairs of things of the kind. */
    private static final double CLOSE = 0.25;

    private final Graph graph;
    private final Schema schema;
    private final GraphStatistics profile;
    private final Kinship kinship;
    private final StepBudget steps;
    private final Positions positions;
    private final Map<List<Node>, Double> usual = new IdentityHashMap<>();
    private final Map<Node, Map<Node, Map<Node, Integer>>> around = new HashMap<>();

    Nearby(
            Graph graph,
            Schema schema,
            GraphStatistics profile,
            Kinship kinship,
            Positions positions,
            StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.schema = schema;
        this.kinship = kinship;
        this.positions = positions;
        this.steps = steps;
    }

    /**
     * Returns the options that are not too far away, in the same order.
     *
     * @param group all things of the key's kind, always the same list object
     */
    <T> List<T> near(AskedFact asked, List<T> options, Function<T, Node> node, List<Node> group) {
        List<T> near = options;
        if (amongNeighbours(asked)) {
            Map<Node, Integer> around = around(asked);
            near = options.stream()
                    .filter(option -> around.containsKey(node.apply(option)))
                    .toList();
        }
        if (!positions.known(asked.anchor()) || !positions.known(asked.key())) {
            return near;
        }
        double most = usual.computeIfAbsent(group, this::usual);
        return most == Double.POSITIVE_INFINITY
                ? near
                : near.stream()
                        .filter(option -> positions.between(asked.anchor(), node.apply(option)) <= most)
                        .toList();
    }

    /**
     * Returns the closest options, in the same order: those that share the most neighbours with the thing in the question or are
     * the fewest kilometres away. Returns all options if the graph does not give their places.
     */
    <T> List<T> closest(AskedFact asked, List<T> options, Function<T, Node> node) {
        if (amongNeighbours(asked)) {
            Map<Node, Integer> around = around(asked);
            return nearest(options, option -> -around.getOrDefault(node.apply(option), 0));
        }
        if (!positions.known(asked.anchor())
                || options.stream().anyMatch(option -> !positions.known(node.apply(option)))) {
            return options;
        }
        ToDoubleFunction<T> distance = option -> positions.between(asked.anchor(), node.apply(option));
        double most =
                FARTHER * (BESIDE + options.stream().mapToDouble(distance).min().orElse(0));
        return nearest(
                options.stream()
                        .filter(option -> distance.applyAsDouble(option) <= most)
                        .toList(),
                distance);
    }

    private static <T> List<T> nearest(List<T> options, ToDoubleFunction<T> distance) {
        if (options.size() <= ENOUGH) {
            return options;
        }
        double[] sorted = options.stream().mapToDouble(distance).sorted().toArray();
        double most = sorted[Math.max(ENOUGH, (int) Math.ceil(CLOSEST * sorted.length)) - 1];
        return options.stream()
                .filter(option -> distance.applyAsDouble(option) <= most)
                .toList();
    }

    /** Whether the property leads from a thing to another of its kind and back, as between neighbours. */
    boolean amongNeighbours(AskedFact asked) {
        Node property = asked.property();
        return (schema.symmetric(property) || graph.contains(asked.object(), property, asked.subject()))
                && !asked.key().isLiteral()
                && isNet(profile.use(property))
                && kinship.alike(asked.anchor(), asked.key());
    }

    /** Whether things usually have enough neighbours to follow the relation further. */
    private static boolean isNet(PropertyStats use) {
        return use.statements() >= use.bearers() + use.values();
    }

    /** Returns the neighbours of the anchor's neighbours, with the number of neighbours that they share with it. */
    private Map<Node, Integer> around(AskedFact asked) {
        return around.computeIfAbsent(asked.property(), p -> new HashMap<>())
                .computeIfAbsent(asked.anchor(), anchor -> {
                    Map<Node, Integer> found = new HashMap<>();
                    neighbours(anchor, asked.property()).stream()
                            .limit(NEIGHBOURS)
                            .flatMap(one -> neighbours(one, asked.property()).stream())
                            .forEach(next -> found.merge(next, 1, Integer::sum));
                    return found;
                });
    }

    private Set<Node> neighbours(Node thing, Node property) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        take(graph.find(thing, property, Node.ANY), true, found);
        take(graph.find(Node.ANY, property, thing), false, found);
        return found;
    }

    private void take(ExtendedIterator<Triple> triples, boolean objects, Set<Node> found) {
        int seen = 0;
        while (seen < MOST_LINKS && triples.hasNext()) {
            Triple triple = triples.next();
            seen++;
            found.add(objects ? triple.getObject() : triple.getSubject());
        }
        triples.close();
        steps.spend(seen);
    }

    /** Returns the maximum distance of the closer pairs in a group; infinite if many things have no place. */
    private double usual(List<Node> group) {
        int step = Math.max(1, group.size() / SAMPLE);
        List<Node> placed = new ArrayList<>();
        int drawn = 0;
        for (int i = 0; i < group.size(); i += step) {
            drawn++;
            if (positions.known(group.get(i))) {
                placed.add(group.get(i));
            }
        }
        if (placed.size() < 3 || placed.size() < MOST_PLACED * drawn) {
            return Double.POSITIVE_INFINITY;
        }
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                distances.add(positions.between(placed.get(i), placed.get(j)));
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.get((int) (CLOSE * distances.size()));
    }
}
