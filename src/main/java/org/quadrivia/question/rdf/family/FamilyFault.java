package org.quadrivia.question.rdf.family;

import org.quadrivia.Messages;

/** Thrown if a file is not a valid family. Gives the reason and the line. */
final class FamilyFault extends Exception {
    private static final long serialVersionUID = 1;

    /** The line number, from 1; 0 if the fault has no place. */
    final int line;

    /** The column number, from 1; 0 if only the line is known. */
    final int column;

    final String cause;

    private FamilyFault(int line, int column, String cause) {
        super(cause, null, false, false);
        this.line = line;
        this.column = column;
        this.cause = cause;
    }

    /** Creates a fault with a text from {@code messages.properties}. */
    static FamilyFault at(int line, String key, Object... arguments) {
        return new FamilyFault(line, 0, Messages.text(key, arguments));
    }

    /** Creates a fault with a text from {@code messages.properties} and a column. */
    static FamilyFault at(int line, int column, String key, Object... arguments) {
        return new FamilyFault(line, column, Messages.text(key, arguments));
    }

    /** Creates a fault with a finished text. */
    static FamilyFault said(int line, String cause) {
        return new FamilyFault(line, 0, cause);
    }

    /**
     * Creates a fault with the first line of the parser's message. The other lines only list what could have followed. The place
     * is removed from the text, because the fault itself already gives it.
     */
    static FamilyFault syntax(int line, String key, Exception failure) {
        String words = String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" at line \\d+, column \\d+\\.?$", "")
                .replaceFirst("^Line \\d+, column \\d+: ", "");
        return at(line, key, words);
    }
}
