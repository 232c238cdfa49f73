package org.quadrivia.knowledge.rdf.shapes;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Where data departs from a shape.
 *
 * @param focus the node that departs, as {@link Snapshot#stableName} writes it
 * @param label of the focus node; null where it has none
 * @param path the property concerned; null where the shape is about the node itself
 * @param value that departs, in N-Triples; null where something is missing
 * @param message the shape's own, else what the validator says
 */
public record ShapeViolation(
        Severity severity,
        String focus,
        @Nullable String label,
        @Nullable String path,
        @Nullable String value,
        String message) {

    /** How bad it is, the worst first. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    /** In one line: what, where. */
    @Override
    public String toString() {
        String where = label == null ? focus : label + " " + focus;
        return where + (path == null ? "" : " " + path) + ": " + message + (value == null ? "" : " » " + value);
    }
}
