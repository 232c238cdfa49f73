package org.quadrivia.cli.common;

import org.quadrivia.Messages;

/**
 * An input or a machine that prevents a command from going on. The message says all that people need: what, where, and what to
 * do.
 */
public final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private CommandRefused(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }

    /** Creates a refusal with a text from {@code messages.properties}. */
    public static CommandRefused because(String key, Object... arguments) {
        return new CommandRefused(Messages.text(key, arguments), null);
    }

    /** Creates a refusal with a finished text. */
    public static CommandRefused saying(String message) {
        return new CommandRefused(message, null);
    }
}
