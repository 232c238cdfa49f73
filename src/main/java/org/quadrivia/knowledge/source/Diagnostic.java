package org.quadrivia.knowledge.source;

/**
 * What is wrong with a text, and where. Lines end with a line feed and count from 1; columns count UTF-16 units from 1, a tab is
 * one.
 *
 * @param line where it begins
 * @param column where it begins
 * @param endLine where it ends; that of the beginning where it has no extent
 * @param endColumn the column after its last
 * @param severity whether the text can be taken nonetheless
 * @param message what is wrong, in a sentence
 */
public record Diagnostic(int line, int column, int endLine, int endColumn, Severity severity, String message) {
    /** Whether a text can be taken as it is. */
    public enum Severity {
        /** It can't. */
        ERROR,
        /** It can, but hardly says what was meant. */
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

    /** Whether the text can't be taken as it is. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
