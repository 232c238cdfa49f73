package org.quadrivia.question.rdf.phrase;

import java.util.Locale;

/** The kinds of things and values at one end of a property's facts that require different question words. */
enum AnswerKind {
    /** The question word is "who". */
    PERSON,
    /** The question word is "where" if the label contains a preposition of place. */
    PLACE,
    /** A year, or another date without a day. */
    YEAR,
    /** A date with a day. */
    DATE,
    AMOUNT,
    /** A whole number that may count things. */
    COUNT,
    TRUTH,
    TEXT,
    THING;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean time() {
        return this == YEAR || this == DATE;
    }

    boolean amount() {
        return this == AMOUNT || this == COUNT;
    }
}
