package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;

/** Chooses the things that an item shows together. */
final class CompanionSelector {
    private CompanionSelector() {}

    /**
     * Examines nodes one by one until enough are chosen.
     *
     * @param first what has already been chosen
     * @param most how many to choose, including {@code first}
     * @param fit returns what to show for a node; empty if the node does not fit what has been chosen so far
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
