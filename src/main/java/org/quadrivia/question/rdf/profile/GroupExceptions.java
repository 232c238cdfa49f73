package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.StepBudget;

/**
 * Finds things that belong to a numbered group only formally. Groups may go with another division, as the groups of elements go
 * with their blocks. A thing that is in another part of that division than most of its group is then an exception, and data often
 * gives it a wrong number.
 */
public final class GroupExceptions {
    /** A division has at most this many parts, and at most half as many as there are groups. */
    private static final int PARTS = 8;
    /** On average, this share of a group is in one part; the share is larger than among all things by the next factor. */
    private static final double TOGETHER = 0.6;

    private static final double MORE = 1.5;
    private static final double NEARLY_ALL = 0.9;
    /** More things than this are not grouped. */
    private static final int MOST = 5_000;
    /** At most this many properties are compared, the most used first. */
    private static final int COMPARED = 300;

    private final Graph graph;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<Node, List<Division>> divisions = new HashMap<>();

    /** @param usual by the number of a group, the part to which most of its things belong */
    private record Division(Node property, Map<Node, Node> usual) {}

    public GroupExceptions(Graph graph, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.steps = steps;
    }

    /** Whether the thing is an exception among those with the same number. */
    public boolean contains(Node thing, Node property, Node number) {
        return profile.use(property).sorts()
                && divisions.computeIfAbsent(property, this::divisions).stream().anyMatch(division -> {
                    Node usual = division.usual().get(number);
                    return usual != null
                            && part(thing, division.property())
                                    .filter(own -> !own.equals(usual))
                                    .isPresent();
                });
    }

    private List<Division> divisions(Node groups) {
        PropertyStats use = profile.use(groups);
        List<Division> found = new ArrayList<>();
        if (use.statements() <= MOST) {
            profile.properties().stream().limit(COMPARED).forEach(property -> {
                PropertyStats other = profile.use(property);
                boolean divides = !property.equals(groups)
                        && other.amounts() == 0
                        && other.values() > 2
                        && other.values() <= Math.min(PARTS, use.values() / 2)
                        && other.bearers() >= NEARLY_ALL * use.bearers()
                        && other.single() >= NEARLY_ALL;
                if (divides) {
                    division(groups, property).ifPresent(found::add);
                }
            });
        }
        return found;
    }

    private Optional<Division> division(Node groups, Node parts) {
        Map<Node, Map<Node, Integer>> counts = new HashMap<>();
        Map<Node, Integer> all = new HashMap<>();
        int things = 0;
        for (Triple triple : graph.find(Node.ANY, groups, Node.ANY).toList()) {
            steps.spend(1);
            Optional<Node> part = part(triple.getSubject(), parts);
            if (part.isPresent()) {
                things++;
                all.merge(part.get(), 1, Integer::sum);
                counts.computeIfAbsent(triple.getObject(), any -> new TreeMap<>(Comparator.comparing(Node::toString)))
                        .merge(part.get(), 1, Integer::sum);
            }
        }
        Map<Node, Node> usual = new HashMap<>();
        int together = 0;
        for (Map.Entry<Node, Map<Node, Integer>> group : counts.entrySet()) {
            Map.Entry<Node, Integer> most = group.getValue().entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
            together += most.getValue();
            usual.put(group.getKey(), most.getKey());
        }
        int largest = all.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return together >= TOGETHER * things && together >= MORE * largest
                ? Optional.of(new Division(parts, usual))
                : Optional.empty();
    }

    private Optional<Node> part(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }
}
