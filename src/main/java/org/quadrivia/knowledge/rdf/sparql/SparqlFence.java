package org.quadrivia.knowledge.rdf.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.Messages;

/**
 * What queries must heed that people write and that run within the server's own process: they read the one dataset that they are
 * given, and use of functions only those whose results cannot grow without bound and which heed a deadline ({@link KnownExpressions}).
 */
public final class SparqlFence {
    private static final long IN_MEMORY = 100_000;
    /** The engine takes a stack as deep as a query is; {@code a || b || c} stands in three. */
    private static final int MOST_NESTED = 500;

    private SparqlFence() {}

    /** Why a query is not run. */
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String word;

        private Unfit(String word, String why) {
            super(why, null, false, false);
            this.word = word;
        }

        /** The word of the query that is not allowed; empty where it is none. */
        public String word() {
            return word;
        }

        /** What to tell who wrote it. */
        public String why() {
            return String.valueOf(getMessage());
        }
    }

    static Unfit unfit(String key, Object... arguments) {
        return new Unfit("", Messages.text(key, arguments));
    }

    /** Because of a word in it. */
    static Unfit unfitWord(String word, String key) {
        return new Unfit(word, Messages.text(key, word));
    }

    /** @throws Unfit where it reaches out, or uses what may not end */
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

    /** In which such queries are run: nothing is fetched, no code is loaded by name, what would not fit in memory goes to a file. */
    public static Context context() {
        return ARQ.getContext()
                .copy()
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQ.spillToDiskThreshold, IN_MEMORY);
    }
}
