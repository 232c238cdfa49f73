package org.quadrivia.knowledge.rdf.load;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be taken: what, and where.
 *
 * @param file the file's name within what was loaded
 * @param line 1-based; null where the format or the fault has none
 * @param column 1-based; null where there is none
 * @param message what is wrong, in a sentence
 * @param excerpt the words around the place; empty where there is no place
 */
public record Problem(
        String file, @Nullable Integer line, @Nullable Integer column, String message, String excerpt) {

    /** A problem of a whole file or folder. */
    public static Problem of(String file, String message) {
        return new Problem(file, null, null, message, "");
    }

    /** In one line: {@code file:line:column: message: excerpt}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line != null) {
            text.append(':').append(line);
        }
        if (column != null) {
            text.append(':').append(column);
        }
        text.append(": ").append(message);
        return excerpt.isEmpty()
                ? text.toString()
                : text.append(" » ").append(excerpt).toString();
    }
}
