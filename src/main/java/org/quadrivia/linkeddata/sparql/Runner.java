package org.quadrivia.linkeddata.sparql;

import org.quadrivia.linkeddata.SparqlReply;

/** Where queries are run. */
interface Runner extends AutoCloseable {
    /** Runs it and waits for what becomes of it. */
    SparqlReply run(PreparedQuery query, RunningQuery run);

    @Override
    void close();
}
