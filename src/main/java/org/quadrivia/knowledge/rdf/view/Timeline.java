package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.snapshot.SourceOrder;
import org.quadrivia.knowledge.view.TimelineStep;

/**
 * The order of events that asserted triples decide. An event is placed one step after the last event that comes before it, so
 * the order of two events in neighbouring steps may still be open. Events in a cycle have no order; they and the events after
 * them are left out.
 */
final class Timeline {
    private static final Set<String> ORDERING =
            Set.of("before", "precedes", "preceded", "earlierThan", "happensBefore");

    private static final int MANY = 500;

    private final LocalizedSnapshot lens;
    private final Map<Node, Map<Node, Triple>> before = new HashMap<>();
    private final Map<Node, Set<Node>> after = new HashMap<>();

    Timeline(LocalizedSnapshot lens) {
        this.lens = lens;
        Graph asserted = lens.snapshot().asserted();
        for (Node property : properties(asserted, lens.snapshot().catalog().about())) {
            asserted.find(Node.ANY, property, Node.ANY)
                    .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                    .forEach(t -> {
                        before.computeIfAbsent(t.getObject(), n -> new LinkedHashMap<>())
                                .put(t.getSubject(), t);
                        after.computeIfAbsent(t.getSubject(), n -> new HashSet<>())
                                .add(t.getObject());
                    });
        }
    }

    /**
     * Returns all events that have an order. Events that could be placed at an earlier or a later step come in a last, open
     * step: at any other step they would seem to come before events that nothing connects them with.
     */
    List<TimelineStep> all() {
        Set<Node> events = new HashSet<>(before.keySet());
        events.addAll(after.keySet());
        Map<Node, Integer> ranks = ranks(events);
        Map<Node, Integer> latest = latest(ranks);
        List<Node> open = ranks.keySet().stream()
                .filter(event -> !Objects.equals(ranks.get(event), latest.get(event)))
                .sorted(Comparator.comparing(lens::label).thenComparing(node -> node.toString()))
                .toList();
        Map<Node, Integer> placed = new HashMap<>(ranks);
        placed.keySet().removeAll(open);
        List<TimelineStep> steps = new ArrayList<>(steps(placed));
        if (!open.isEmpty()) {
            steps.add(new TimelineStep(steps.size() + 1, lens.named(open), List.of(), after(open), before(open), true));
        }
        return steps;
    }

    /** Returns the last step at which each event could be placed. */
    private Map<Node, Integer> latest(Map<Node, Integer> ranks) {
        int last = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<Node, Integer> latest = new HashMap<>();
        ranks.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(event -> latest.put(
                        event,
                        after.getOrDefault(event, Set.of()).stream()
                                        .filter(latest::containsKey)
                                        .mapToInt(latest::get)
                                        .min()
                                        .orElse(last + 1)
                                - 1));
        return latest;
    }

    /** Returns the event with all events that are known to come before or after it; empty if it has no order. */
    List<TimelineStep> around(Node event) {
        if (!before.containsKey(event) && !after.containsKey(event)) {
            return List.of();
        }
        Set<Node> events = reach(event, n -> before.getOrDefault(n, Map.of()).keySet());
        events.addAll(reach(event, n -> after.getOrDefault(n, Set.of())));
        return steps(ranks(events));
    }

    private static Set<Node> properties(Graph asserted, Graph about) {
        Set<Node> found = new HashSet<>();
        about.find(Node.ANY, Qv.asksOrder, Node.ANY).forEach(t -> found.add(t.getSubject()));
        if (found.isEmpty()) {
            Graphs.subjects(asserted, RDF.type.asNode(), OWL.TransitiveProperty.asNode()).stream()
                    .filter(p -> p.isURI() && ORDERING.contains(LocalNames.of(p.getURI())))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<Node> reach(Node start, java.util.function.Function<Node, Set<Node>> step) {
        Set<Node> seen = new HashSet<>();
        List<Node> queue = new ArrayList<>(List.of(start));
        while (!queue.isEmpty()) {
            Node node = queue.removeLast();
            if (seen.add(node)) {
                queue.addAll(step.apply(node));
            }
        }
        return seen;
    }

    private List<TimelineStep> steps(Map<Node, Integer> ranks) {
        Map<Integer, List<Node>> byRank = new TreeMap<>();
        ranks.forEach((event, rank) ->
                byRank.computeIfAbsent(rank, r -> new ArrayList<>()).add(event));
        List<TimelineStep> steps = new ArrayList<>();
        byRank.forEach((rank, nodes) -> {
            nodes.sort(Comparator.comparing(lens::label).thenComparing(n -> n.toString()));
            steps.add(new TimelineStep(rank, lens.named(nodes), deciding(nodes, ranks, rank), after(nodes)));
        });
        return steps;
    }

    /** Assigns ranks level by level. Events in a cycle, and events after one, get no rank. */
    private Map<Node, Integer> ranks(Set<Node> events) {
        Map<Node, Integer> ranks = new HashMap<>();
        Set<Node> open = new HashSet<>(events);
        for (int rank = 1; !open.isEmpty(); rank++) {
            List<Node> free = open.stream()
                    .filter(e ->
                            before.getOrDefault(e, Map.of()).keySet().stream().noneMatch(open::contains))
                    .toList();
            if (free.isEmpty()) {
                return ranks;
            }
            for (Node event : free) {
                ranks.put(event, rank);
            }
            free.forEach(open::remove);
        }
        return ranks;
    }

    private List<Passage> deciding(List<Node> nodes, Map<Node, Integer> ranks, int rank) {
        Set<Passage> passages = new TreeSet<>(new SourceOrder());
        nodes.stream()
                .flatMap(n -> before.getOrDefault(n, Map.of()).entrySet().stream())
                .filter(e -> ranks.getOrDefault(e.getKey(), 0) == rank - 1)
                .flatMap(e -> Stream.of(e.getValue()))
                .forEach(t -> passages.addAll(lens.passages(lens.snapshot().holders(t))));
        return List.copyOf(passages);
    }

    private Map<EntityId, List<TimelineStep.After>> after(List<Node> nodes) {
        Map<EntityId, List<TimelineStep.After>> after = new HashMap<>();
        for (Node event : nodes) {
            List<TimelineStep.After> direct = before.getOrDefault(event, Map.of()).entrySet().stream()
                    .filter(e -> isDirect(e.getKey(), event))
                    .flatMap(e -> after(e.getKey(), e.getValue()).stream())
                    .sorted(Comparator.comparing(a -> a.earlier().label()))
                    .toList();
            after.put(new EntityId(event.getURI()), direct);
        }
        return after;
    }

    private Optional<TimelineStep.After> after(Node earlier, Triple triple) {
        return lens.named(earlier).map(named -> new TimelineStep.After(named, passages(triple)));
    }

    private Map<EntityId, List<TimelineStep.Before>> before(List<Node> nodes) {
        Map<EntityId, List<TimelineStep.Before>> told = new HashMap<>();
        for (Node event : nodes) {
            List<TimelineStep.Before> direct = after.getOrDefault(event, Set.of()).stream()
                    .filter(later -> isDirect(event, later))
                    .flatMap(later -> before(event, later).stream())
                    .sorted(Comparator.comparing(one -> one.later().label()))
                    .toList();
            told.put(new EntityId(event.getURI()), direct);
        }
        return told;
    }

    private Optional<TimelineStep.Before> before(Node event, Node later) {
        Triple triple = before.getOrDefault(later, Map.of()).get(event);
        return triple == null
                ? Optional.empty()
                : lens.named(later).map(named -> new TimelineStep.Before(named, passages(triple)));
    }

    private List<Passage> passages(Triple triple) {
        Set<Passage> passages = new TreeSet<>(new SourceOrder());
        passages.addAll(lens.passages(lens.snapshot().holders(triple)));
        return List.copyOf(passages);
    }

    /**
     * Returns whether no other event is known to lie between the two. If there are very many events this is not checked, and
     * the result is true.
     */
    private boolean isDirect(Node earlier, Node later) {
        return before.size() > MANY
                || before.getOrDefault(later, Map.of()).keySet().stream()
                        .filter(other -> !other.equals(earlier))
                        .noneMatch(other -> reach(
                                        other,
                                        n -> before.getOrDefault(n, Map.of()).keySet())
                                .contains(earlier));
    }
}
