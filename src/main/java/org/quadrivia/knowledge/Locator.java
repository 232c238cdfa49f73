package org.quadrivia.knowledge;

/**
 * The place of a passage in its source, for instance "1.6" (paragraph 1, sentence 6) or "H" (the headline).
 *
 * @param value not blank
 */
public record Locator(String value) {
    /** @throws IllegalArgumentException if {@code value} is blank */
    public Locator {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a locator must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
