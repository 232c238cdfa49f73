package org.quadrivia.question.rdf.distractors;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Measures how much two things have in common, by the statements of the graph about both. */
public interface Likeness {
    /** Returns how much the two things have in common, from 0 to 1. */
    double common(Node one, Node other);

    /**
     * Returns things that have much in common with the key. Those that share the rarest value come first. Empty if this measure
     * does not search for such things.
     *
     * @param wanted selects the things
     */
    default List<Node> near(Node key, Predicate<Node> wanted) {
        return List.of();
    }

    /**
     * Returns groups of things that share a value with the given thing. The group with the rarest value comes first. Empty if
     * this measure does not search for such groups.
     *
     * @param wanted selects the things
     */
    default List<List<Node>> groups(Node thing, Predicate<Node> wanted) {
        return List.of();
    }

    /**
     * Returns the circles of the key within a group, the narrowest first. Empty if this measure does not use circles.
     *
     * @param anchor the thing that the question names
     */
    default List<Circle> circles(Node key, Node anchor, boolean only, List<Node> group) {
        return List.of();
    }

    /** Whether likeness says how plausible one thing is as an option if the other is the key. */
    default boolean telling() {
        return false;
    }
}
