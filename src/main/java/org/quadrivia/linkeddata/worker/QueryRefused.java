package org.quadrivia.linkeddata.worker;

/** Why a query is not run. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status as in HTTP: 400 (not a query that can be run), 403 (one that is not let in), 406, 413 */
    public QueryRefused(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What to tell who wrote it. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
