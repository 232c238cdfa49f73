package org.quadrivia.linkeddata.worker;

/** The reason why a query is not run. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * @param status as in HTTP: 400 (not a query that can be run), 403 (not allowed), 406 (no acceptable format), 413 (too long)
     */
    public QueryRefused(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Returns the explanation for the author of the query. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
