package org.quadrivia.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.quadrivia.Sha256;

/**
 * Identifies a fact independently of the graph that states it and of any revision: the first 128 bits of SHA-256 over "s p o"
 * in canonical N-Triples, single-spaced, without the final dot.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record FactId(@JsonValue String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException if {@code hex} has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a fact id: " + hex);
        }
    }

    /**
     * Returns the id of a fact.
     *
     * @param line the fact in canonical N-Triples, single-spaced, with or without the dot at its end
     */
    public static FactId ofTriple(String line) {
        String fact = line.endsWith(" .") ? line.substring(0, line.length() - 2) : line;
        return new FactId(Sha256.hex(fact, 16));
    }

    @Override
    public String toString() {
        return hex;
    }
}
