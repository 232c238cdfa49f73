package org.quadrivia.knowledge;

import java.util.regex.Pattern;

/**
 * The short name of a knowledge base that is used in addresses.
 *
 * @param value lower-case letters, digits and hyphens, starting with a letter or digit, 1 to 64 characters
 */
public record KbId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if {@code value} has another form */
    public KbId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a name of a knowledge base: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
