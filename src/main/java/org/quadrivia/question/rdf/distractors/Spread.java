package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.SeededHash;

/** Changes the order of the closest options a little, so that not every item offers the same few best-known things. */
final class Spread {
    /** An option is moved back by at most this many places. */
    private static final int PLACES = 4;
    /** If there are few options, the last ones are far from the first. */
    private static final int FEW = 4;

    private static final int PARTS = 100;

    private Spread() {}

    /** Returns the options in an order that depends on the salt. Options far back in the list remain far back. */
    static <T> List<T> of(List<T> options, Function<T, Node> node, String salt) {
        record Placed<T>(T option, double place) {}
        int places = Math.min(PLACES, options.size() / FEW);
        List<Placed<T>> placed = new ArrayList<>(options.size());
        for (T option : options) {
            int back = SeededHash.below(
                    places * PARTS + 1, salt, node.apply(option).toString());
            placed.add(new Placed<>(option, placed.size() + (double) back / PARTS));
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return placed.stream().map(Placed::option).toList();
    }
}
