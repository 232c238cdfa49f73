package org.quadrivia.knowledge.rdf.change;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * What is added to the quads of a knowledge base and what is taken away. Blank nodes are those of the knowledge base itself, as
 * its snapshots hold them.
 *
 * @param added quads of named graphs
 * @param removed the same; none of those that are added
 */
public record Change(Set<Quad> added, Set<Quad> removed) {
    /** Changes nothing. */
    public static final Change NONE = new Change(Set.of(), Set.of());

    /** @throws IllegalArgumentException if a quad is added and removed */
    public Change {
        added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
        removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
        if (!Collections.disjoint(added, removed)) {
            throw new IllegalArgumentException("added and removed at once");
        }
    }

    /** What leads from the one to the other, where both speak of the same blank nodes. */
    public static Change between(Snapshot before, Snapshot after) {
        return new Change(missing(before.graphs(), after.graphs()), missing(after.graphs(), before.graphs()));
    }

    /**
     * What {@link #addedText} and {@link #removedText} gave.
     *
     * @throws org.apache.jena.riot.RiotException if it is something else
     */
    public static Change of(String added, String removed) {
        return new Change(QuadText.read(added), QuadText.read(removed));
    }

    /** What it adds, as N-Quads that keep the names of blank nodes. */
    public String addedText() {
        return QuadText.write(added);
    }

    /** What it takes away, likewise. */
    public String removedText() {
        return QuadText.write(removed);
    }

    /** Those of its quads that are so, as a change. */
    public Change only(Predicate<Quad> which) {
        return new Change(
                added.stream().filter(which).collect(Collectors.toSet()),
                removed.stream().filter(which).collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** How many quads it adds and removes. */
    public int size() {
        return added.size() + removed.size();
    }

    /** What takes it back. */
    public Change inverse() {
        return new Change(removed, added);
    }

    /** Both, one after the other, as one. */
    public Change then(Change next) {
        Set<Quad> more = without(added, next.removed);
        more.addAll(without(next.added, removed));
        Set<Quad> less = without(removed, next.added);
        less.addAll(without(next.removed, added));
        return new Change(more, less);
    }

    /** What of it is not so already. */
    public Change effect(Snapshot on) {
        Map<Node, Graph> graphs = on.graphs();
        Set<Quad> more = new LinkedHashSet<>(added);
        more.removeIf(quad -> holds(graphs, quad));
        Set<Quad> less = new LinkedHashSet<>(removed);
        less.removeIf(quad -> !holds(graphs, quad));
        return new Change(more, less);
    }

    /** The same knowledge base changed. Graphs that are left without a triple are gone. */
    public Snapshot apply(Snapshot to) {
        Map<Node, Graph> graphs = new HashMap<>(to.graphs());
        Map<Node, Graph> changed = new HashMap<>();
        for (Quad quad : removed) {
            changed.computeIfAbsent(quad.getGraph(), name -> copy(graphs, name)).delete(quad.asTriple());
        }
        for (Quad quad : added) {
            changed.computeIfAbsent(quad.getGraph(), name -> copy(graphs, name)).add(quad.asTriple());
        }
        graphs.putAll(changed);
        graphs.values().removeIf(Graph::isEmpty);
        return Snapshot.of(to.kb(), graphs);
    }

    private static Graph copy(Map<Node, Graph> graphs, Node name) {
        Graph copy = new GraphMemFast();
        Graph before = graphs.get(name);
        if (before != null) {
            before.find().forEach(copy::add);
        }
        return copy;
    }

    private static boolean holds(Map<Node, Graph> graphs, Quad quad) {
        Graph graph = graphs.get(quad.getGraph());
        return graph != null && graph.contains(quad.asTriple());
    }

    /** The quads of {@code all} that {@code from} lacks. */
    private static Set<Quad> missing(Map<Node, Graph> from, Map<Node, Graph> all) {
        Set<Quad> missing = new LinkedHashSet<>();
        all.forEach((name, graph) -> {
            Graph other = from.get(name);
            if (graph != other) {
                graph.find().forEach((Triple t) -> {
                    if (other == null || !other.contains(t)) {
                        missing.add(Quad.create(name, t));
                    }
                });
            }
        });
        return missing;
    }

    private static Set<Quad> without(Set<Quad> some, Set<Quad> others) {
        Set<Quad> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
