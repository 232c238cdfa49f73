package org.quadrivia.table;

import org.quadrivia.Messages;

/** A file cannot be read as a table. The message says what is wrong, where, and what to do. */
public final class TableRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    private TableRefused(String message) {
        super(message);
        this.words = message;
    }

    /** Returns what is wrong, where, and what to do. */
    public String words() {
        return words;
    }

    /** Returns the exception with a text of {@code messages.properties}. */
    public static TableRefused because(String key, Object... arguments) {
        return new TableRefused(Messages.text("table.refused." + key, arguments));
    }

    /** Returns the exception with a message that is already in words. */
    public static TableRefused saying(String message) {
        return new TableRefused(message);
    }
}
