package org.quadrivia.text.quote;

import org.quadrivia.text.Span;

/**
 * A place in a text as a TextQuoteSelector of the W3C Web Annotation Data Model: what stands there, and what stands before and after it.
 *
 * @param exact not empty
 * @param prefix at most {@value #AROUND} characters before it
 * @param suffix at most {@value #AROUND} characters after it
 * @param start where it stood, which decides only between places that are alike
 */
public record TextQuote(String exact, String prefix, String suffix, int start) {
    static final int AROUND = 32;

    /** Returns the quote for a part of a text. */
    public static TextQuote of(String text, Span span) {
        return new TextQuote(
                span.of(text),
                text.substring(Math.max(0, span.from() - AROUND), span.from()),
                text.substring(span.to(), Math.min(text.length(), span.to() + AROUND)),
                span.from());
    }
}
