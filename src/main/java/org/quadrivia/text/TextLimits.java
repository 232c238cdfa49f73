package org.quadrivia.text;

import java.time.Duration;

/**
 * How large a text may be.
 *
 * @param bytes of the file
 * @param unpacked bytes of all parts of a packed file that are read
 * @param pages of a PDF
 * @param passages of the text
 * @param characters of all passages
 * @param time that reading may take
 */
public record TextLimits(long bytes, long unpacked, int pages, int passages, int characters, Duration time) {
    /** The limits of the server. */
    public static final TextLimits USUAL =
            new TextLimits(30L << 20, 120L << 20, 1500, 8000, 4_000_000, Duration.ofSeconds(60));
}
