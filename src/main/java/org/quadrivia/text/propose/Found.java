package org.quadrivia.text.propose;

import org.quadrivia.text.Span;

/**
 * Something in a text that may be worth marking.
 *
 * @param value the IRI of a known thing; the lexical form of a date, month or year; otherwise the words
 */
public record Found(Span span, Kind kind, String value) {
    /** Why it was found. */
    public enum Kind {
        /** A thing of the knowledge base has this name. */
        KNOWN,
        /** It is written in capitals, as names are. */
        CAPITALS,
        DATE,
        MONTH,
        YEAR
    }
}
