package org.quadrivia.quality.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A triple pattern of a query.
 *
 * @param ways alternatives of the predicate, which may be a property path; at least one must lead from the subject to the object
 */
public record Pattern(Node subject, List<PathSteps> ways, Node object) {
    public Pattern {
        ways = List.copyOf(ways);
    }

    /** Returns this pattern read from the object to the subject. */
    public Pattern turned() {
        return new Pattern(object, ways.stream().map(PathSteps::back).toList(), subject);
    }

    /** Whether the node is the subject or the object. */
    public boolean touches(Node node) {
        return subject.equals(node) || object.equals(node);
    }

    /** Returns this pattern with the node replaced if it is the subject or the object. */
    public Pattern with(Node node, Node instead) {
        return new Pattern(subject.equals(node) ? instead : subject, ways, object.equals(node) ? instead : object);
    }
}
