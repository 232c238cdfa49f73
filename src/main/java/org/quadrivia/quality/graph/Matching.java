package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/**
 * Finds lines in a dataset. The blank nodes in a list of lines are treated as variables, and all lines of the list must match
 * together. If possible, different blank nodes match different nodes.
 */
public final class Matching {
    private static final int MOST = 16;
    private final DatasetFacts facts;

    public Matching(DatasetFacts facts) {
        this.facts = facts;
    }

    /**
     * Returns the matches of the lines in the dataset, each as its ground triples; at most {@value #MOST}.
     *
     * @param anywhere whether a line without a graph may match a graph that is not asserted
     * @return the matches; empty if the lines do not match together
     */
    public List<Set<Triple>> matches(List<Quad> lines, boolean anywhere) {
        List<Set<Triple>> found = new ArrayList<>();
        List<Quad> patterns = lines.stream().map(Matching::pattern).toList();
        search(patterns, 0, new HashMap<>(), new Rules(anywhere, true), found);
        if (found.isEmpty()) {
            search(patterns, 0, new HashMap<>(), new Rules(anywhere, false), found);
        }
        return found;
    }

    /**
     * How lines match.
     *
     * @param apart whether different blank nodes of the lines must be different nodes of the dataset
     */
    private record Rules(boolean anywhere, boolean apart) {}

    private void search(List<Quad> lines, int at, Map<Node, Node> bound, Rules rules, List<Set<Triple>> found) {
        if (found.size() == MOST) {
            return;
        }
        if (at == lines.size()) {
            Set<Triple> ground = new LinkedHashSet<>();
            lines.forEach(line -> ground.add(fill(line, bound).asTriple()));
            found.add(ground);
            return;
        }
        Quad line = fill(lines.get(at), bound);
        if (line.isConcrete()) {
            if (holds(line, rules.anywhere())) {
                search(lines, at + 1, bound, rules, found);
            }
            return;
        }
        for (Triple candidate : candidates(line, rules.anywhere())) {
            Map<Node, Node> extended = new HashMap<>(bound);
            if (bind(line.getSubject(), candidate.getSubject(), extended, rules)
                    && bind(line.getObject(), candidate.getObject(), extended, rules)) {
                search(lines, at + 1, extended, rules, found);
            }
        }
    }

    private boolean holds(Quad line, boolean anywhere) {
        return anywhere && line.isDefaultGraph() ? facts.holds(line.asTriple()) : facts.holds(line);
    }

    private Set<Triple> candidates(Quad line, boolean anywhere) {
        Node graph = !line.isDefaultGraph() ? line.getGraph() : anywhere ? Node.ANY : Quad.defaultGraphIRI;
        Set<Triple> triples = new LinkedHashSet<>();
        facts.dataset()
                .find(graph, wild(line.getSubject()), line.getPredicate(), wild(line.getObject()))
                .forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static boolean bind(Node pattern, Node value, Map<Node, Node> bound, Rules rules) {
        if (!pattern.isVariable()) {
            return pattern.equals(value);
        }
        if (rules.apart() && !bound.containsKey(pattern) && bound.containsValue(value)) {
            return false;
        }
        Node before = bound.putIfAbsent(pattern, value);
        return before == null || before.equals(value);
    }

    private static Node wild(Node node) {
        return node.isVariable() ? Node.ANY : node;
    }

    private static Quad pattern(Quad line) {
        return new Quad(line.getGraph(), variable(line.getSubject()), line.getPredicate(), variable(line.getObject()));
    }

    private static Node variable(Node node) {
        return node.isBlank() ? Var.alloc(node.getBlankNodeLabel()) : node;
    }

    private static Quad fill(Quad line, Map<Node, Node> bound) {
        return new Quad(
                line.getGraph(),
                bound.getOrDefault(line.getSubject(), line.getSubject()),
                line.getPredicate(),
                bound.getOrDefault(line.getObject(), line.getObject()));
    }
}
