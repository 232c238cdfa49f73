package org.quadrivia.authoring.draft;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.load.Problem;

/**
 * Why a file or text is rejected.
 *
 * @param file its name; empty if there is no file
 * @param line from 1; null if there is no place
 * @param column from 1, in UTF-16 units; null if there is no place
 * @param message what is wrong, as a sentence
 * @param excerpt the text around the place; empty if there is none
 */
public record Fault(
        String file, @Nullable Integer line, @Nullable Integer column, String message, String excerpt) {
    /** Returns a fault with no file and no place. */
    public static Fault of(String message) {
        return new Fault("", null, null, message, "");
    }

    /** Returns a problem that was found by loading or checking. */
    public static Fault of(Problem problem) {
        return new Fault(problem.file(), problem.line(), problem.column(), problem.message(), problem.excerpt());
    }
}
