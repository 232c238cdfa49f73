package org.quadrivia.question.rdf.distractors;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Things that share a value with a key.
 *
 * @param settled whether each thing has only one value of this kind, so that a thing outside the circle cannot also belong to it
 */
public record Circle(Set<Node> members, boolean settled) {
    /**
     * Whether all options must come from the circle.
     *
     * @param right all right answers; a circle that contains nothing else is left out
     */
    boolean closed(Set<Node> right) {
        return settled && (members.isEmpty() || !right.containsAll(members));
    }
}
