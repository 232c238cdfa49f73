package org.quadrivia.account;

import java.io.Serializable;
import java.util.Optional;

/**
 * The name that others see: 1 to 80 characters on one line.
 *
 * @param value without leading or trailing spaces
 */
public record ShownName(String value) implements Serializable {
    public static final int MAX_LENGTH = 80;

    public ShownName {
        if (value.isBlank()
                || value.length() > MAX_LENGTH
                || !value.equals(value.strip())
                || value.codePoints().anyMatch(ShownName::isUnfit)) {
            throw new IllegalArgumentException("no name to show");
        }
    }

    /** Strips what was typed; empty if the result is not a valid name. */
    public static Optional<ShownName> of(String typed) {
        try {
            return Optional.of(new ShownName(typed.strip()));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Returns whether a character breaks lines or changes the direction of the text around the name. */
    private static boolean isUnfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT && codePoint != 0x200D && codePoint != 0x200C
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value;
    }
}
