package org.quadrivia.question.rdf.schema;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;

/**
 * The transitive closure of one relation. Nodes are numbered in a fixed order, so searches work on numbers, and a set of nodes is
 * a sorted array of numbers. Nodes that lead to each other form one component ({@link StronglyConnectedComponents}), and all
 * nodes of a component lead to the same nodes. The pairs of the closure are never stored.
 */
public final class RelationClosure {
    /** At most this many numbers are cached in all arrays together. */
    private static final long KEPT = 4_000_000;

    private final Node[] nodes;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final int[][] ahead;
    private final int[][] behind;
    private final StronglyConnectedComponents components;
    private final StepBudget steps;
    private final BoundedCache<Walk, int[]> walked = new BoundedCache<>(KEPT, row -> row.length + 8);
    private final int[] marks;
    private int mark;

    /** One step of the relation. */
    public record Step(Node from, Node to) {}

    private record Walk(int start, boolean forth) {}

    /** @param order the order of the nodes in all returned sets */
    public RelationClosure(Collection<Step> all, Comparator<Node> order, StepBudget steps) {
        this.steps = steps;
        nodes = all.stream()
                .flatMap(step -> List.of(step.from(), step.to()).stream())
                .distinct()
                .sorted(order)
                .toArray(Node[]::new);
        for (int i = 0; i < nodes.length; i++) {
            numbers.put(nodes[i], i);
        }
        ahead = rows(all, true);
        behind = rows(all, false);
        components = new StronglyConnectedComponents(ahead);
        marks = new int[nodes.length];
        steps.spend(all.size());
    }

    private int[][] rows(Collection<Step> all, boolean forth) {
        int[][] rows = new int[nodes.length][0];
        int[] lengths = new int[nodes.length];
        for (Step step : all) {
            int from = number(forth ? step.from() : step.to());
            if (lengths[from] == rows[from].length) {
                rows[from] = Arrays.copyOf(rows[from], Math.max(2, lengths[from] * 2));
            }
            rows[from][lengths[from]++] = number(forth ? step.to() : step.from());
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = IntStream.of(Arrays.copyOf(rows[i], lengths[i]))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return rows;
    }

    /** Returns the nodes one step ahead or, if not {@code forth}, one step behind. */
    Set<Node> step(Node from, boolean forth) {
        int start = number(from);
        return start < 0 ? Set.of() : new Row((forth ? ahead : behind)[start]);
    }

    /**
     * Returns the nodes to which one or more steps lead or, if not {@code forth}, from which they come. The node itself is
     * included only if steps lead back to it.
     */
    Set<Node> reach(Node from, boolean forth) {
        int start = number(from);
        return start < 0 ? Set.of() : new Row(walk(start, forth));
    }

    /** Returns the node itself and the nodes to which steps lead or, if not {@code forth}, from which they come. */
    public Set<Node> with(Node from, boolean forth) {
        int start = number(from);
        return start < 0 ? Set.of(from) : new Row(walk(start, forth), start);
    }

    /**
     * Like {@link #reach}, but if there are more than {@code most} nodes, returns only some of them; these are still more than
     * {@code most}.
     */
    Set<Node> some(Node from, boolean forth, int most) {
        int start = number(from);
        if (start < 0) {
            return Set.of();
        }
        int[] known = walked.peek(new Walk(components.first(start), forth));
        return new Row(known == null ? sorted(visit(start, forth, most + 1)) : known);
    }

    /** Whether one or more steps lead from one node to the other. */
    boolean leads(Node from, Node to) {
        int start = number(from);
        int end = number(to);
        if (start < 0 || end < 0 || !components.mayLead(start, end)) {
            return false;
        }
        int[] back = walked.peek(new Walk(components.first(end), false));
        return back == null ? Arrays.binarySearch(walk(start, true), end) >= 0 : Arrays.binarySearch(back, start) >= 0;
    }

    /**
     * Whether one or more steps lead from one node to the other. This method is for nodes that are close to each other: it visits
     * only nodes that may be between them, and it caches nothing.
     */
    public boolean leadsNearby(Node from, Node to) {
        int start = number(from);
        int end = number(to);
        if (start < 0 || end < 0) {
            return false;
        }
        mark++;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && marks[end] != mark) {
            int[] row = ahead[open.pop()];
            steps.spend(row.length + 1);
            for (int next : row) {
                if (marks[next] != mark && components.mayLead(next, end)) {
                    marks[next] = mark;
                    open.push(next);
                }
            }
        }
        return marks[end] == mark;
    }

    /** Returns a node that represents all nodes that lead to each other. Any other node represents itself. */
    Node representative(Node node) {
        int number = number(node);
        return number < 0 ? node : nodes[components.first(number)];
    }

    /** Whether steps lead from each node to the other. */
    public boolean together(Node one, Node other) {
        int start = number(one);
        int end = number(other);
        return start >= 0 && end >= 0 && components.first(start) == components.first(end);
    }

    /**
     * Returns the steps on all paths from one node to the other, in the order of their ends; at most {@code most} + 1 of them.
     */
    List<Step> between(Node from, Node to, int most) {
        List<Step> found = new ArrayList<>();
        if (number(from) < 0 || number(to) < 0) {
            return found;
        }
        int[] before = joined(walk(number(from), true), number(from));
        int[] after = joined(walk(number(to), false), number(to));
        for (int here : before) {
            if (Arrays.binarySearch(after, here) >= 0) {
                for (int there : ahead[here]) {
                    if (found.size() <= most && Arrays.binarySearch(after, there) >= 0) {
                        found.add(new Step(nodes[here], nodes[there]));
                    }
                }
            }
        }
        steps.spend(before.length);
        return found;
    }

    private int number(Node node) {
        return numbers.getOrDefault(node, -1);
    }

    private static int[] joined(int[] row, int more) {
        if (Arrays.binarySearch(row, more) >= 0) {
            return row;
        }
        int[] all = Arrays.copyOf(row, row.length + 1);
        all[row.length] = more;
        Arrays.sort(all);
        return all;
    }

    private int[] walk(int start, boolean forth) {
        return walked.get(
                new Walk(components.first(start), forth),
                walk -> sorted(visit(walk.start(), walk.forth(), Integer.MAX_VALUE)));
    }

    private static int[] sorted(int[] row) {
        Arrays.sort(row);
        return row;
    }

    /** Visits the nodes ahead or behind. May stop once it has found {@code most} nodes. */
    private int[] visit(int start, boolean forth, int most) {
        int[][] next = forth ? ahead : behind;
        int[] found = new int[16];
        int count = 0;
        mark++;
        for (int done = -1; done < count && count < most; done++) {
            int[] row = next[done < 0 ? start : found[done]];
            for (int to : row) {
                if (marks[to] != mark) {
                    marks[to] = mark;
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = to;
                }
            }
            steps.spend(row.length + 1);
        }
        return Arrays.copyOf(found, count);
    }

    /** A set of nodes that is stored as a sorted array of their numbers. */
    private final class Row extends AbstractSet<Node> {
        private final int[] row;
        /** The number of an additional node; -1 if there is none. */
        private final int more;

        Row(int[] row) {
            this.row = row;
            this.more = -1;
        }

        Row(int[] row, int more) {
            this.row = row;
            this.more = Arrays.binarySearch(row, more) < 0 ? more : -1;
        }

        @Override
        public Iterator<Node> iterator() {
            int[] all = more < 0 ? row : joined(row, more);
            return Arrays.stream(all).mapToObj(number -> nodes[number]).iterator();
        }

        @Override
        public int size() {
            return row.length + (more < 0 ? 0 : 1);
        }

        @Override
        public boolean contains(Object other) {
            int number = other instanceof Node node ? number(node) : -1;
            return number >= 0 && (number == more || Arrays.binarySearch(row, number) >= 0);
        }
    }
}
