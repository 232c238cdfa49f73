package org.quadrivia.quality.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Follows edges as far as they lead. */
public final class Reachable {
    private Reachable() {}

    /** Returns the starting points and everything that can be reached from them. */
    public static <T> Set<T> from(Collection<T> starts, Function<T, Set<T>> edges) {
        Set<T> reached = new LinkedHashSet<>(starts);
        Deque<T> open = new ArrayDeque<>();
        starts.forEach(open::push);
        while (!open.isEmpty()) {
            for (T next : edges.apply(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
