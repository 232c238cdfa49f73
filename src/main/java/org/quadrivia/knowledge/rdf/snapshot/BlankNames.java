package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;

/**
 * Names blank nodes by their path from a named node: {@code _:<s> <p> / <p2>}. Paths follow properties forwards if there is
 * such a path, else also backwards ({@code ^<p>}). A digest of what they hold distinguishes nodes that share a path, and
 * those that are still alike are numbered.
 */
final class BlankNames {
    private static final int DEPTH = 6;
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private record Edge(Node from, String property, Node to) {}

    private final Map<Node, List<Edge>> in = new HashMap<>();
    private final Map<Node, List<Edge>> out = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();

    BlankNames(List<Quad> quads, BlankNodeHashes colours) {
        for (Quad quad : quads) {
            Edge edge = new Edge(
                    quad.getSubject(), CanonicalTerms.text(quad.getPredicate(), Node::toString), quad.getObject());
            add(out, edge.from, edge);
            add(in, edge.to, edge);
            BlankNodeHashes.blanks(quad).forEach(blank -> names.put(blank, ""));
        }
        Map<Node, String> paths = paths();
        Map<String, List<Node>> shared = new TreeMap<>();
        names.keySet()
                .forEach(b -> shared.computeIfAbsent(paths.getOrDefault(b, ""), p -> new ArrayList<>())
                        .add(b));
        shared.forEach((path, nodes) -> name("_:" + path, nodes, colours));
    }

    /** Returns a unique name. It is the same in each load of the same data, except for nodes that nothing distinguishes. */
    String name(Node blank) {
        return names.getOrDefault(blank, "_:");
    }

    private static void add(Map<Node, List<Edge>> edges, Node node, Edge edge) {
        if (node.isBlank()) {
            edges.computeIfAbsent(node, n -> new ArrayList<>(4)).add(edge);
        }
    }

    private void name(String path, List<Node> nodes, BlankNodeHashes colours) {
        if (nodes.size() == 1) {
            names.put(nodes.getFirst(), path);
            return;
        }
        Map<String, List<Node>> alike = new TreeMap<>();
        Map<Node, String> contents = contents(nodes);
        nodes.forEach(n -> alike.computeIfAbsent(contents.getOrDefault(n, ""), c -> new ArrayList<>())
                .add(n));
        alike.forEach((content, same) -> number(path + " #" + content, same, colours));
    }

    /**
     * Numbers nodes that are alike, in the order of the nodes that refer to them. Those have their names already, because
     * their paths are shorter.
     */
    private void number(String name, List<Node> nodes, BlankNodeHashes colours) {
        nodes.sort(Comparator.comparing(colours::colour).thenComparing(this::above));
        for (int i = 0; i < nodes.size(); i++) {
            names.put(nodes.get(i), i == 0 ? name : name + "." + (i + 1));
        }
    }

    private String above(Node node) {
        return in.getOrDefault(node, List.of()).stream()
                .map(e -> names.getOrDefault(e.from, "") + " " + e.property)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Finds paths breadth first: forwards from named subjects as far as possible, then backwards, too. */
    private Map<Node, String> paths() {
        Map<Node, String> paths = new HashMap<>();
        Map<Node, String> starts = new HashMap<>();
        in.forEach((blank, edges) -> edges.stream()
                .filter(e -> e.from.isURI())
                .map(e -> "<" + e.from.getURI() + "> " + e.property)
                .min(SHORTEST)
                .ifPresent(path -> starts.put(blank, path)));
        walk(starts, paths, false);
        Map<Node, String> again = new HashMap<>();
        out.forEach((blank, edges) -> edges.stream()
                .filter(e -> e.to.isURI() && !paths.containsKey(blank))
                .map(e -> "<" + e.to.getURI() + "> ^" + e.property)
                .min(SHORTEST)
                .ifPresent(path -> again.put(blank, path)));
        again.putAll(paths);
        walk(again, paths, true);
        return paths;
    }

    private void walk(Map<Node, String> starts, Map<Node, String> paths, boolean backwards) {
        Map<Node, String> level = starts;
        while (!level.isEmpty()) {
            paths.putAll(level);
            Map<Node, String> next = new HashMap<>();
            level.forEach((node, path) -> {
                for (Edge e : out.getOrDefault(node, List.of())) {
                    step(next, paths, e.to, path + " / " + e.property);
                }
                for (Edge e : backwards ? in.getOrDefault(node, List.<Edge>of()) : List.<Edge>of()) {
                    step(next, paths, e.from, path + " / ^" + e.property);
                }
            });
            level = next;
        }
    }

    private static void step(Map<Node, String> next, Map<Node, String> paths, Node node, String path) {
        if (node.isBlank() && !paths.containsKey(node)) {
            next.merge(node, path, (a, b) -> SHORTEST.compare(a, b) <= 0 ? a : b);
        }
    }

    /** Returns digests of what the nodes hold, following further blank nodes to a fixed depth. */
    private Map<Node, String> contents(List<Node> nodes) {
        List<Node> reached = reached(nodes);
        Map<Node, String> contents = new HashMap<>();
        reached.forEach(node -> contents.put(node, content(node, Map.of())));
        List<Node> deep = reached.stream().filter(this::looksThrough).toList();
        for (int depth = 1; depth < DEPTH && !deep.isEmpty(); depth++) {
            Map<Node, String> next = new HashMap<>();
            deep.forEach(node -> next.put(node, content(node, contents)));
            contents.putAll(next);
        }
        return contents;
    }

    /** Returns whether other blank nodes are part of what it holds. */
    private boolean looksThrough(Node node) {
        return out.getOrDefault(node, List.of()).stream().anyMatch(e -> BlankNodeHashes.holdsBlank(e.to));
    }

    private List<Node> reached(List<Node> nodes) {
        Map<Node, Boolean> seen = new HashMap<>();
        Deque<Node> queue = new ArrayDeque<>(nodes);
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            if (seen.put(node, true) == null) {
                out.getOrDefault(node, List.of()).stream()
                        .map(Edge::to)
                        .filter(Node::isBlank)
                        .forEach(queue::add);
            }
        }
        return List.copyOf(seen.keySet());
    }

    private String content(Node node, Map<Node, String> before) {
        List<String> lines = new ArrayList<>(out.getOrDefault(node, List.of()).stream()
                .map(e -> e.property + " " + CanonicalTerms.text(e.to, b -> before.getOrDefault(b, "_")))
                .sorted()
                .distinct()
                .toList());
        return Sha256.hex(String.join("\n", lines), 8);
    }
}
