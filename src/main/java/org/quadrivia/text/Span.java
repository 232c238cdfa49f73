package org.quadrivia.text;

/**
 * A part of a text.
 *
 * @param from the index of its first character
 * @param to the index after its last character
 */
public record Span(int from, int to) {
    /** @throws IllegalArgumentException if it holds no character */
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a part of a text: " + from + " to " + to);
        }
    }

    /** Returns the characters of this part. */
    public String of(String text) {
        return text.substring(from, to);
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
