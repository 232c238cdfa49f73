package org.quadrivia.quality.graph;

import org.apache.jena.graph.Node;

/**
 * One step along a property.
 *
 * @param inverse whether it leads from the object to the subject
 */
public record Step(Node property, boolean inverse) {
    /** Returns the step in the opposite direction. */
    public Step back() {
        return new Step(property, !inverse);
    }
}
