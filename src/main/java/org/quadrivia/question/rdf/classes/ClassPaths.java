package org.quadrivia.question.rdf.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.family.QueryText;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * The paths from a class to its superclasses and restrictions as stated in the data: by rdfs:subClassOf, owl:equivalentClass in
 * either direction, and the parts of an owl:intersectionOf. An item's own query follows the same paths ({@link QueryText#ABOVE}).
 */
public final class ClassPaths {
    private static final int LONGEST_LIST = 1000;
    /** At most this many nodes are cached in all sets together. */
    private static final long KEPT = 1_000_000;

    private final Graph graph;
    private final Function<Node, String> word;
    private final Map<Node, List<Step>> steps = new HashMap<>();
    private final BoundedCache<Node, Set<Node>> above = new BoundedCache<>(KEPT, set -> set.size() + 4);
    private final StepBudget walked;

    /** @param triples the triples that lead from one class to the other */
    record Step(Node to, List<Triple> triples) {}

    /** @param word gives a name for a node; this name is the same each time the graph is loaded */
    ClassPaths(Graph graph, Function<Node, String> word, StepBudget walked) {
        this.graph = graph;
        this.word = word;
        this.walked = walked;
    }

    /** Returns the single steps up from a class, in a fixed order. */
    List<Step> steps(Node type) {
        return steps.computeIfAbsent(type, this::read);
    }

    /** Returns the class and everything above it. */
    Set<Node> above(Node type) {
        return above.get(type, it -> {
            Set<Node> seen = new LinkedHashSet<>(Set.of(it));
            Deque<Node> open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                for (Step step : steps(open.poll())) {
                    walked.spend(1);
                    if (seen.add(step.to())) {
                        open.add(step.to());
                    }
                }
            }
            return seen;
        });
    }

    /**
     * Returns everything directly above the class, each with a shortest path to it. Paths continue through anonymous classes but
     * not through named classes.
     */
    Map<Node, List<Triple>> rightAbove(Node type) {
        Map<Node, List<Triple>> found = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Node here = open.poll();
            for (Step step : steps(here)) {
                if (!step.to().equals(type) && !found.containsKey(step.to())) {
                    List<Triple> way = new ArrayList<>(found.getOrDefault(here, List.of()));
                    way.addAll(step.triples());
                    walked.spend(way.size());
                    found.put(step.to(), way);
                    if (step.to().isBlank()) {
                        open.add(step.to());
                    }
                }
            }
        }
        return found;
    }

    /**
     * Returns all triples on any path between the two; empty if both are the same or no path connects them.
     *
     * @throws RejectedCandidate if there are more triples than anybody could check
     */
    Set<Triple> between(Node from, Node to) {
        Set<Triple> found = new LinkedHashSet<>();
        Set<Node> beneath = beneath(to, above(from));
        for (Node here : above(from)) {
            for (Step step : steps(here)) {
                walked.spend(1);
                if (beneath.contains(step.to())) {
                    found.addAll(step.triples());
                }
            }
            Relations.checkable(found.size());
        }
        return found;
    }

    /** Returns the class itself and those of the given nodes from which a path leads to it. */
    private Set<Node> beneath(Node type, Set<Node> some) {
        Map<Node, List<Node>> behind = new HashMap<>();
        for (Node here : some) {
            for (Step step : steps(here)) {
                walked.spend(1);
                behind.computeIfAbsent(step.to(), k -> new ArrayList<>(1)).add(here);
            }
        }
        Set<Node> seen = new HashSet<>(Set.of(type));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            behind.getOrDefault(open.poll(), List.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    /** Returns the triples of a shortest path, in order. */
    List<Triple> shortest(Node from, Node to) {
        Map<Node, Came> ways = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !from.equals(to) && !ways.containsKey(to)) {
            Node here = open.poll();
            for (Step step : steps(here)) {
                walked.spend(1);
                if (!step.to().equals(from) && ways.putIfAbsent(step.to(), new Came(here, step)) == null) {
                    open.add(step.to());
                }
            }
        }
        Deque<Triple> way = new ArrayDeque<>();
        for (Came last = ways.get(to); last != null; last = ways.get(last.from())) {
            last.step().triples().reversed().forEach(way::addFirst);
        }
        return List.copyOf(way);
    }

    private record Came(Node from, Step step) {}

    private List<Step> read(Node type) {
        List<Step> found = new ArrayList<>();
        for (Node property : List.of(RDFS.subClassOf.asNode(), OWL.equivalentClass.asNode())) {
            objects(type, property).forEach(t -> found.add(new Step(t.getObject(), List.of(t))));
        }
        graph.find(Node.ANY, OWL.equivalentClass.asNode(), type)
                .forEachRemaining(t -> found.add(new Step(t.getSubject(), List.of(t))));
        objects(type, OWL.intersectionOf.asNode()).forEach(t -> found.addAll(members(t)));
        found.removeIf(step -> step.to().isLiteral());
        walked.spend(found.size() + 1);
        found.sort(Comparator.comparing((Step step) -> word.apply(step.to())));
        return Collections.unmodifiableList(found);
    }

    /** Returns the members of the list to which the triple leads, each with the triples that lead to it. */
    List<Step> members(Triple whole) {
        List<Step> found = new ArrayList<>();
        List<Triple> way = new ArrayList<>(List.of(whole));
        Set<Node> seen = new HashSet<>();
        Optional<Triple> cell = Optional.of(whole);
        while (cell.isPresent() && seen.add(cell.get().getObject()) && seen.size() < LONGEST_LIST) {
            Node here = cell.get().getObject();
            objects(here, RDF.first.asNode()).forEach(first -> {
                List<Triple> triples = new ArrayList<>(way);
                triples.add(first);
                walked.spend(triples.size());
                found.add(new Step(first.getObject(), List.copyOf(triples)));
            });
            cell = objects(here, RDF.rest.asNode()).stream().findFirst();
            cell.ifPresent(way::add);
        }
        return found;
    }

    private List<Triple> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList();
    }
}
