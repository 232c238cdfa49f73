package org.quadrivia.question.rdf.phrase;

/** How a label relates the two ends of a fact; the examples say what the fact then says of S and O. */
enum Shape {
    /** "capital": the capital of S is O. */
    NOUN("noun"),
    /** "has track", "genres": O is one of several of S. */
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
    /** "founded" with a date or place: S was founded then or there. */
    EVENT("event"),
    /** "is noble gas" with true or false. */
    TRUTH("truth"),
    /** "construction: beginning" with a date: the construction of S began then. */
    MOMENT("moment"),
    /** "runways" with a number: S has so many of them. */
    COUNT("count");

    private final String key;

    Shape(String key) {
        this.key = key;
    }

    /** Returns the first part of the keys of its frames. */
    String key() {
        return key;
    }
}
