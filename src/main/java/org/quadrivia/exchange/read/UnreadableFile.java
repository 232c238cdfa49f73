package org.quadrivia.exchange.read;

import java.util.Locale;

/** Thrown if nothing of a file can be read. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final int line;

    /** Why a file cannot be read. The messages {@code exchange.unreadable.WORD} say it. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        /** It is no well-formed XML. */
        NOT_XML,
        /** It is XML, but not Moodle's. */
        NOT_MOODLE,
        /** Its XML declares a document type, which no such file needs. */
        DOCTYPE,
        TOO_DEEP,
        /** The table has no column for the question or none for the answer. */
        NO_COLUMNS,
        NOT_TABLE,
        NO_QUESTIONS;

        /** Returns the name in lower case, with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public UnreadableFile(Why why, int line) {
        super(why.word() + " in line " + line);
        this.why = why;
        this.line = line;
    }

    public Why why() {
        return why;
    }

    /** Returns the line in which reading ended; 0 if that does not matter. */
    public int line() {
        return line;
    }
}
