package org.quadrivia.quality.query;

import java.util.List;
import org.apache.jena.graph.Node;

/** A fact that a query asks for: one of several ways leads from the subject to the object. */
public record Pattern(Node subject, List<PathSteps> ways, Node object) {
    public Pattern {
        ways = List.copyOf(ways);
    }

    /** Returns the same fact from its other end. */
    public Pattern turned() {
        return new Pattern(object, ways.stream().map(PathSteps::back).toList(), subject);
    }

    /** Whether the node is at one of its ends. */
    public boolean touches(Node node) {
        return subject.equals(node) || object.equals(node);
    }

    /** Returns the pattern with the node replaced at its ends. */
    public Pattern with(Node node, Node instead) {
        return new Pattern(subject.equals(node) ? instead : subject, ways, object.equals(node) ? instead : object);
    }
}
