package org.quadrivia.knowledge;

import java.util.regex.Pattern;

/**
 * A fact, independent of the graph that states it and of any revision: the first 128 bits of SHA-256 over "s p o" in
 * canonical N-Triples, single-spaced, without a dot.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record FactId(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException if {@code hex} has another form */
    public FactId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a fact id: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
