package org.quadrivia.question.rdf.phrase;

/**
 * The ways in which a label can relate the two ends of a fact. The examples show a label and a fact about the subject S and the
 * object O.
 */
enum Shape {
    /** "capital": the capital of S is O. */
    NOUN("noun"),
    /** "has track", "genres": O is one of several tracks or genres of S. */
    NOUNS("nouns"),
    /** "member of": S is a member of O. */
    NOUN_OF("nounOf"),
    /** "route" between airports: there is a route from S to O. */
    LINK("link"),
    /** "flows into", "governs": S flows into O. */
    VERB("verb"),
    /** "directed by": O directed S. */
    PASSIVE("passive"),
    /** "located in", "known for", "in": S is located in O. */
    BE("be"),
    /** "founded" with a date or place: S was founded on this date or at this place. */
    EVENT("event"),
    /** "is noble gas" with true or false. */
    TRUTH("truth"),
    /** "construction: beginning" with a date: the construction of S began on this date. */
    MOMENT("moment"),
    /** "runways" with a number: S has this number of runways. */
    COUNT("count");

    private final String key;

    Shape(String key) {
        this.key = key;
    }

    /** Returns the first part of the keys of the shape's frames. */
    String key() {
        return key;
    }
}
