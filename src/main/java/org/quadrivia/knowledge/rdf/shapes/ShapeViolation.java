package org.quadrivia.knowledge.rdf.shapes;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * A place where data departs from a shape.
 *
 * @param focus the node that departs from the shape, as {@link Snapshot#stableName} writes it
 * @param label label of the focus node; null if it has none
 * @param path the property concerned; null if the shape is about the node itself
 * @param value the value that departs, in N-Triples; null if something is missing
 * @param message the message of the shape, otherwise that of the validator
 */
public record ShapeViolation(
        Severity severity,
        String focus,
        @Nullable String label,
        @Nullable String path,
        @Nullable String value,
        String message) {

    /** How serious a violation is, the most serious first. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    /** Returns one line: where, and what is wrong. */
    @Override
    public String toString() {
        String where = label == null ? focus : label + " " + focus;
        return where + (path == null ? "" : " " + path) + ": " + message + (value == null ? "" : " » " + value);
    }
}
