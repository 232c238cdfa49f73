package org.quadrivia.question.rdf.phrase;

import java.util.Locale;

/** What stands at one end of a property's facts, as far as it decides the question word. */
enum AnswerKind {
    /** Asked "who". */
    PERSON,
    /** Asked "where" beside a preposition of place. */
    PLACE,
    /** A year, or a date with less than a day. */
    YEAR,
    /** A date with its day. */
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
