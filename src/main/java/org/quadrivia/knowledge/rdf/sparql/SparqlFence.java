package org.quadrivia.knowledge.rdf.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.Messages;

/**
 * The limits for queries that people write and that run within the server's own process. Such queries read only the dataset
 * they are given. They use only functions that heed a deadline and whose results cannot grow without bound ({@link
 * KnownExpressions}).
 */
public final class SparqlFence {
    private static final long IN_MEMORY = 100_000;
    /** The query engine needs a call stack as deep as the query; {@code a || b || c} counts as three. */
    private static final int MOST_NESTED = 500;

    private SparqlFence() {}

    /** Thrown for a query that is not run; says why. */
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String word;

        private Unfit(String word, String why) {
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

    static Unfit unfit(String key, Object... arguments) {
        return new Unfit("", Messages.text(key, arguments));
    }

    /** Makes the exception for a forbidden word. */
    static Unfit unfitWord(String word, String key) {
        return new Unfit(word, Messages.text(key, word));
    }

    /**
     * Checks a query.
     *
     * @throws Unfit if it has FROM or SERVICE, is nested too deeply, or uses expressions that may not end or are not known
     */
    public static void check(Query query) {
        if (query.hasDatasetDescription()) {
            throw unfitWord("FROM", "fence.from");
        }
        KnownExpressions known = new KnownExpressions();
        known.walk(query);
        if (known.depth() > MOST_NESTED) {
            throw unfit("fence.deep", MOST_NESTED);
        }
    }

    /**
     * Returns the context in which such queries run: nothing is fetched, no code is loaded by name, and what does not fit in
     * memory goes to a file.
     */
    public static Context context() {
        return ARQ.getContext()
                .copy()
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQ.spillToDiskThreshold, IN_MEMORY);
    }
}
