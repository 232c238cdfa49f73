package org.quadrivia.knowledge.rdf.load;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be loaded: what is wrong, and where.
 *
 * @param file the file's name within what was loaded
 * @param line 1-based; null if the format or the fault has none
 * @param column 1-based; null if there is none
 * @param message what is wrong, in a sentence
 * @param excerpt the words around the position; empty if there is no position
 */
public record LoadProblem(
        String file, @Nullable Integer line, @Nullable Integer column, String message, String excerpt) {

    /** Returns a problem with a whole file or folder. */
    public static LoadProblem of(String file, String message) {
        return new LoadProblem(file, null, null, message, "");
    }

    /** Returns the problem in one line: {@code file:line:column: message » excerpt}. */
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
