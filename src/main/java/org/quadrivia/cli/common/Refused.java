package org.quadrivia.cli.common;

import org.quadrivia.Messages;

/**
 * An input or a machine that prevents a command from going on. The message says all that people need: what, where, and what to
 * do.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Refused(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }

    /** Creates a refusal with a text from {@code messages.properties}. */
    public static Refused because(String key, Object... arguments) {
        return new Refused(Messages.text(key, arguments), null);
    }

    /** Creates a refusal with a finished text. */
    public static Refused saying(String message) {
        return new Refused(message, null);
    }
}
