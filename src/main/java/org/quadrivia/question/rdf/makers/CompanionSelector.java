package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;

/** Chooses what is shown together in an item. */
final class CompanionSelector {
    private CompanionSelector() {}

    /**
     * Examines nodes one by one until enough are chosen.
     *
     * @param first what is chosen already
     * @param most how many to choose, including the first
     * @param fit returns what to show for a node; empty if it does not go with what has been chosen so far
     */
    static <T> List<T> choose(
            List<T> first, Iterable<Node> nodes, int most, BiFunction<Node, List<T>, Optional<T>> fit) {
        List<T> chosen = new ArrayList<>(first);
        for (Iterator<Node> left = nodes.iterator(); chosen.size() < most && left.hasNext(); ) {
            fit.apply(left.next(), chosen).ifPresent(chosen::add);
        }
        return chosen;
    }
}
