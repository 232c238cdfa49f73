package org.quadrivia.cli;

import org.quadrivia.Messages;

/** An input or a machine that does not let us go on; its message is all that people need: what, where, what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Refused(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }

    /** With a text of {@code messages.properties}. */
    static Refused because(String key, Object... arguments) {
        return new Refused(Messages.text(key, arguments), null);
    }

    /** With words that say it already. */
    static Refused saying(String message) {
        return new Refused(message, null);
    }
}
