package org.quadrivia.question.rdf.family;

import org.quadrivia.Messages;

/** Why a file is no family, and in which line. */
final class FamilyFault extends Exception {
    private static final long serialVersionUID = 1;

    /** 1-based; 0 where the fault has no place. */
    final int line;

    /** 1-based; 0 where nothing but the line is known. */
    final int column;

    final String cause;

    private FamilyFault(int line, int column, String cause) {
        super(cause, null, false, false);
        this.line = line;
        this.column = column;
        this.cause = cause;
    }

    /** With a text of {@code messages.properties}. */
    static FamilyFault at(int line, String key, Object... arguments) {
        return new FamilyFault(line, 0, Messages.text(key, arguments));
    }

    /** The same with the place in the line. */
    static FamilyFault at(int line, int column, String key, Object... arguments) {
        return new FamilyFault(line, column, Messages.text(key, arguments));
    }

    /** With words that are said already. */
    static FamilyFault said(int line, String cause) {
        return new FamilyFault(line, 0, cause);
    }

    /** With the parser's own words, less the place, which is said already, and what else could have stood there. */
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
