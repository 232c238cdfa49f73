package org.quadrivia.linkeddata.worker;

/** What a worker and whoever asks it say to each other beside SPARQL's own protocol, by HTTP on the loopback address. */
public final class WorkerProtocol {
    /** The argument by which the program becomes a worker. */
    public static final String MODE = "query-worker";

    /** The line with which it says on its standard output that it listens; its port follows. */
    public static final String READY = "ready ";

    /** And that it has the data. */
    public static final String LOADED = "loaded";

    public static final String QUERY = "/kb/sparql";
    public static final String CANCEL = "/cancel";

    /** Headers, in small letters: the secret, the name of a run, the format wanted, rows kept where an answer is cut short. */
    public static final String SECRET = "x-quadrivia-secret";

    public static final String RUN = "x-quadrivia-run";
    public static final String FORMAT = "x-quadrivia-format";
    public static final String ROWS = "x-quadrivia-rows";

    private WorkerProtocol() {}
}
