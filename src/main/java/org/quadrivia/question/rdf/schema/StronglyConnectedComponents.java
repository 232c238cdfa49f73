package org.quadrivia.question.rdf.schema;

import java.util.Arrays;

/** The strongly connected components of a graph, found in one pass (Tarjan 1972, without recursion). */
final class StronglyConnectedComponents {
    private final int[][] ahead;
    /** The number of each node's component. Every step leads to a component with the same or a smaller number. */
    private final int[] component;

    private final int[] first;
    private final int[] low;
    private final int[] index;
    private final int[] stack;
    private int height;
    private int visited;
    private int components;

    /** @param ahead for each node, the nodes to which one step leads */
    StronglyConnectedComponents(int[][] ahead) {
        this.ahead = ahead;
        int size = ahead.length;
        component = new int[size];
        first = new int[size];
        low = new int[size];
        index = new int[size];
        stack = new int[size];
        Arrays.fill(component, -1);
        for (int node = 0; node < size; node++) {
            if (index[node] == 0) {
                visit(node);
            }
        }
    }

    /**
     * Returns the node that represents the component of the given node. A node that is alone in its component represents itself.
     */
    int first(int node) {
        return first[node];
    }

    /** Returns false if no path can lead from one node to the other. If the result is true, there may or may not be a path. */
    boolean mayLead(int from, int to) {
        return component[from] >= component[to];
    }

    private void visit(int root) {
        int[] path = new int[16];
        int[] place = new int[16];
        int depth = 0;
        path[0] = root;
        enter(root);
        while (depth >= 0) {
            int node = path[depth];
            if (place[depth] < ahead[node].length) {
                int next = ahead[node][place[depth]++];
                if (index[next] == 0) {
                    depth++;
                    if (depth == path.length) {
                        path = Arrays.copyOf(path, depth * 2);
                        place = Arrays.copyOf(place, depth * 2);
                    }
                    path[depth] = next;
                    place[depth] = 0;
                    enter(next);
                } else if (component[next] < 0) {
                    low[node] = Math.min(low[node], index[next]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        index[node] = ++visited;
        low[node] = visited;
        stack[height++] = node;
    }

    private void leave(int node) {
        if (low[node] == index[node]) {
            int member;
            do {
                member = stack[--height];
                component[member] = components;
                first[member] = node;
            } while (member != node);
            components++;
        }
    }
}
