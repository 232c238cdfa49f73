package org.quadrivia.knowledge.source;

/**
 * A fault in a text and its place. Lines end with a line feed and count from 1. Columns count UTF-16 units from 1; a tab is
 * one column.
 *
 * @param line line where it begins
 * @param column column where it begins
 * @param endLine line where it ends; the same as {@code line} if it has no extent
 * @param endColumn the column after its last character
 * @param severity whether the text can be accepted in spite of it
 * @param message the fault, in a sentence
 */
public record Diagnostic(int line, int column, int endLine, int endColumn, Severity severity, String message) {
    /** Whether a text with this fault can be accepted. */
    public enum Severity {
        /** The text cannot be accepted. */
        ERROR,
        /** The text can be accepted, but probably does not say what was meant. */
        WARNING
    }

    public Diagnostic {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Places count from 1: " + line + ":" + column);
        }
        if (endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("It ends before it begins: " + endLine + ":" + endColumn);
        }
    }

    /** Returns whether the text cannot be accepted because of this fault. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
