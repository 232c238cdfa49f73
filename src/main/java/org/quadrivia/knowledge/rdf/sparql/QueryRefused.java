package org.quadrivia.knowledge.rdf.sparql;

/** Thrown for a query that may not run; says why. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String word;

    public QueryRefused(String why) {
        this("", why);
    }

    QueryRefused(String word, String why) {
        super(why, null, false, false);
        this.word = word;
    }

    /** Returns the forbidden word of the query; empty if there is no such word. */
    public String word() {
        return word;
    }

    /** Returns what to tell the author of the query. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
