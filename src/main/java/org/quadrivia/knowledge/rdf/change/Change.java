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
 * The quads that are added to a knowledge base and removed from it. Blank nodes are those of the knowledge base itself, as its
 * snapshots hold them.
 *
 * @param added quads of named graphs
 * @param removed quads of named graphs; none of them is also added
 */
public record Change(Set<Quad> added, Set<Quad> removed) {
    /** A change that changes nothing. */
    public static final Change NONE = new Change(Set.of(), Set.of());

    /** @throws IllegalArgumentException if a quad is added and removed */
    public Change {
        added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
        removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
        if (!Collections.disjoint(added, removed)) {
            throw new IllegalArgumentException("added and removed at once");
        }
    }

    /** Returns the change that leads from one snapshot to the other. Both must use the same blank nodes. */
    public static Change between(Snapshot before, Snapshot after) {
        return new Change(missing(before.graphs(), after.graphs()), missing(after.graphs(), before.graphs()));
    }

    /**
     * Reads a change from the results of {@link #addedText} and {@link #removedText}.
     *
     * @throws org.apache.jena.riot.RiotException if a text is anything else
     */
    public static Change of(String added, String removed) {
        return new Change(QuadText.read(added), QuadText.read(removed));
    }

    /** Returns the added quads as N-Quads that keep the labels of blank nodes. */
    public String addedText() {
        return QuadText.write(added);
    }

    /** Returns the removed quads as N-Quads that keep the labels of blank nodes. */
    public String removedText() {
        return QuadText.write(removed);
    }

    /** Returns a change with only the quads that match. */
    public Change only(Predicate<Quad> which) {
        return new Change(
                added.stream().filter(which).collect(Collectors.toSet()),
                removed.stream().filter(which).collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** Returns the number of quads added and removed. */
    public int size() {
        return added.size() + removed.size();
    }

    /** Returns the change that undoes this one. */
    public Change inverse() {
        return new Change(removed, added);
    }

    /** Returns one change that has the effect of this one followed by the other. */
    public Change then(Change next) {
        Set<Quad> more = without(added, next.removed);
        more.addAll(without(next.added, removed));
        Set<Quad> less = without(removed, next.added);
        less.addAll(without(next.removed, added));
        return new Change(more, less);
    }

    /** Returns a change with the quads of both. Unlike {@link #then}, it lets no quad cancel another. */
    public Change and(Change other) {
        return new Change(union(added, other.added), union(removed, other.removed));
    }

    /** Returns the quads of this change that another one does not add or remove as well. */
    public Change without(Change other) {
        return new Change(without(added, other.added), without(removed, other.removed));
    }

    private static Set<Quad> union(Set<Quad> some, Set<Quad> others) {
        Set<Quad> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Returns the part of this change that would alter the snapshot: additions it lacks and removals of quads it holds. */
    public Change effect(Snapshot on) {
        Map<Node, Graph> graphs = on.graphs();
        Set<Quad> more = new LinkedHashSet<>(added);
        more.removeIf(quad -> holds(graphs, quad));
        Set<Quad> less = new LinkedHashSet<>(removed);
        less.removeIf(quad -> !holds(graphs, quad));
        return new Change(more, less);
    }

    /** Returns the changed snapshot. Graphs left without a triple are dropped. */
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

    /** Returns the quads of {@code all} that {@code from} lacks. */
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
