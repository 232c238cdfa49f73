package org.quadrivia.authoring.draft;

import org.jspecify.annotations.Nullable;

/**
 * Why something that was brought or written cannot be taken.
 *
 * @param file its name; empty where there is no file
 * @param line from 1; null where there is none
 * @param column from 1, in UTF-16 units; null where there is none
 * @param message what is wrong, in a sentence
 * @param excerpt the words around the place; empty where there is no place
 */
public record Fault(
        String file, @Nullable Integer line, @Nullable Integer column, String message, String excerpt) {
    /** In no file and at no place of its own. */
    public static Fault of(String message) {
        return new Fault("", null, null, message, "");
    }
}
