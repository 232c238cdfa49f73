package org.quadrivia.authoring.draft;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.load.LoadProblem;

/**
 * Why a file or text is rejected.
 *
 * @param file its name; empty if there is no file
 * @param line from 1; null if there is no place
 * @param column from 1, in UTF-16 units; null if there is no place
 * @param message what is wrong, as a sentence
 * @param excerpt the text around the place; empty if there is none
 */
public record InputFault(
        String file, @Nullable Integer line, @Nullable Integer column, String message, String excerpt) {
    /** Returns a fault with no file and no place. */
    public static InputFault of(String message) {
        return new InputFault("", null, null, message, "");
    }

    /** Returns a problem that was found by loading or checking. */
    public static InputFault of(LoadProblem problem) {
        return new InputFault(problem.file(), problem.line(), problem.column(), problem.message(), problem.excerpt());
    }
}
