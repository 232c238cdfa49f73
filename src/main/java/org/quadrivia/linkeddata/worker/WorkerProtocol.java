package org.quadrivia.linkeddata.worker;

/** What the server and a worker exchange beyond the SPARQL protocol, by HTTP on the loopback address and over standard output. */
public final class WorkerProtocol {
    /** The argument that makes the program a worker. */
    public static final String MODE = "query-worker";

    /** The line on standard output by which a worker announces that it listens. It is followed by the port. */
    public static final String READY = "ready ";

    /** The line on standard output by which a worker announces that the data is loaded. */
    public static final String LOADED = "loaded";

    /** The base for relative IRIs in queries. */
    public static final String BASE = "https://quadrivia.org/query/";

    public static final String QUERY = "/kb/sparql";
    public static final String CANCEL = "/cancel";

    /**
     * Headers, in lower case: the secret, the name of a run, the requested format, and the rows kept if an answer is cut short.
     */
    public static final String SECRET = "x-quadrivia-secret";

    public static final String RUN = "x-quadrivia-run";
    public static final String FORMAT = "x-quadrivia-format";
    public static final String ROWS = "x-quadrivia-rows";

    private WorkerProtocol() {}
}
