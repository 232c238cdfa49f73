package org.quadrivia.knowledge.rdf.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Groups of IRIs that were joined in pairs. Each IRI is in one group at most; a group is ordered by its IRIs. */
public final class NodeGroups {
    private final Map<Node, Set<Node>> groups = new HashMap<>();

    /** Puts both IRIs into one group. Moves the smaller group into the larger one, so n joins move O(n log n) IRIs. */
    public void join(Node one, Node other) {
        Set<Node> first = groups.computeIfAbsent(one, NodeGroups::alone);
        Set<Node> second = groups.computeIfAbsent(other, NodeGroups::alone);
        if (first != second) {
            Set<Node> larger = first.size() < second.size() ? second : first;
            Set<Node> smaller = larger == first ? second : first;
            larger.addAll(smaller);
            smaller.forEach(node -> groups.put(node, larger));
        }
    }

    /** Whether nothing was joined. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Returns the group of the node: the same object for all its members; of a node that was not joined, a set of its own. */
    public Set<Node> of(Node node) {
        Set<Node> group = groups.get(node);
        return group == null ? Set.of(node) : group;
    }

    public boolean joined(Node one, Node other) {
        Set<Node> group = groups.get(one);
        return group != null && group == groups.get(other);
    }

    /** Returns each group once. */
    public List<Set<Node>> all() {
        List<Set<Node>> all = new ArrayList<>();
        groups.forEach((node, group) -> {
            if (group.iterator().next().equals(node)) {
                all.add(group);
            }
        });
        return all;
    }

    private static Set<Node> alone(Node node) {
        Set<Node> group = new TreeSet<>(Comparator.comparing(Node::getURI));
        group.add(node);
        return group;
    }
}
