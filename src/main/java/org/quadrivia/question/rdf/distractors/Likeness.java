package org.quadrivia.question.rdf.distractors;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Says how much two things have in common by what the graph states of both. */
public interface Likeness {
    /** Returns how much they have in common, from 0 to 1. */
    double common(Node one, Node other);

    /**
     * Returns things that have much in common with the key, those that share the rarest value first; none if this is not sought.
     *
     * @param wanted selects the things
     */
    default List<Node> near(Node key, Predicate<Node> wanted) {
        return List.of();
    }

    /**
     * Returns groups of things that share a value with this one, those with the rarest value first; none if this is not sought.
     *
     * @param wanted selects the things
     */
    default List<List<Node>> groups(Node thing, Predicate<Node> wanted) {
        return List.of();
    }

    /**
     * Returns the circles of the key within a group, the narrowest first; none if this is not sought.
     *
     * @param anchor what the question names
     */
    default List<Circle> circles(Node key, Node anchor, boolean only, List<Node> group) {
        return List.of();
    }

    /** Whether what two things have in common says how well the one stands for the other. */
    default boolean telling() {
        return false;
    }
}
