package org.quadrivia.text;

import org.quadrivia.Messages;

/** A file cannot be read as a text. The message says what is wrong and what to do. */
public final class TextRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    private TextRefused(String message) {
        super(message);
        this.words = message;
    }

    /** Returns what is wrong and what to do. */
    public String words() {
        return words;
    }

    /** Returns the exception with a text of {@code messages.properties}. */
    public static TextRefused because(String key, Object... arguments) {
        return new TextRefused(Messages.text("text.refused." + key, arguments));
    }

    /** Returns the exception with a message that is already in words. */
    public static TextRefused saying(String message) {
        return new TextRefused(message);
    }
}
