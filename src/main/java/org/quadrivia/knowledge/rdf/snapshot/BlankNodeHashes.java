package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Sha256;

/**
 * Distinguishes blank nodes by the quads around them (hash refinement). All nodes begin with the same colour. In each round
 * the colour of a node becomes a digest of its colour and its quads, with the colours of the other blank nodes in them. A
 * node whose colour is already unique keeps it. The last round is the one that distinguishes no more nodes. Names of blank
 * nodes and the order of quads have no effect.
 */
public final class BlankNodeHashes {
    private static final int MAX_ROUNDS = 200;
    private static final String SELF = "@";
    private static final String START = "_";

    private final Map<Node, List<Quad>> around = new HashMap<>();
    private final Map<Node, String> colours = new HashMap<>();

    public BlankNodeHashes(Collection<Quad> quadsWithBlanks) {
        for (Quad quad : quadsWithBlanks) {
            for (Node blank : blanks(quad)) {
                around.computeIfAbsent(blank, b -> new ArrayList<>(4)).add(quad);
                colours.put(blank, START);
            }
        }
        refine();
    }

    /** Returns the colour of a node, which is equal for nodes that nothing distinguishes. */
    public String colour(Node blank) {
        return colours.getOrDefault(blank, START);
    }

    private void refine() {
        List<Node> alike = new ArrayList<>(colours.keySet());
        int classes = alike.isEmpty() ? 0 : 1;
        for (int round = 0; round < MAX_ROUNDS && !alike.isEmpty(); round++) {
            Map<Node, String> next = new HashMap<>();
            alike.forEach(node -> next.put(node, digest(node)));
            colours.putAll(next);
            int now = new HashSet<>(next.values()).size();
            if (now == classes && round > 0) {
                return;
            }
            List<Node> still = shared(alike);
            classes = new HashSet<>(still.stream().map(this::colour).toList()).size();
            alike = still;
        }
    }

    private List<Node> shared(List<Node> nodes) {
        Map<String, Integer> counts = new HashMap<>();
        nodes.forEach(n -> counts.merge(colour(n), 1, Integer::sum));
        return nodes.stream().filter(n -> counts.getOrDefault(colour(n), 0) > 1).toList();
    }

    private String digest(Node node) {
        List<String> lines = new ArrayList<>();
        for (Quad quad : around.getOrDefault(node, List.of())) {
            lines.add(RevisionDigest.text(quad, b -> b.equals(node) ? SELF : colour(b)));
        }
        Collections.sort(lines);
        return "_:" + Sha256.hex(colour(node) + "\n" + String.join("\n", lines), 16);
    }

    /** Returns the blank nodes of a quad, including those inside triple terms. */
    public static Set<Node> blanks(Quad quad) {
        Set<Node> found = new HashSet<>(4);
        Consumer<Node> seen = found::add;
        visit(quad.getGraph(), seen);
        visit(quad.getSubject(), seen);
        visit(quad.getObject(), seen);
        return found;
    }

    /** Returns whether the node is blank, or a triple term with a blank node in it. */
    static boolean holdsBlank(Node node) {
        return node.isBlank()
                || node.isTripleTerm()
                        && (holdsBlank(node.getTriple().getSubject())
                                || holdsBlank(node.getTriple().getObject()));
    }

    private static void visit(Node node, Consumer<Node> seen) {
        if (node.isBlank()) {
            seen.accept(node);
        } else if (node.isTripleTerm()) {
            visit(node.getTriple().getSubject(), seen);
            visit(node.getTriple().getObject(), seen);
        }
    }
}
