package org.quadrivia.linkeddata.sparql;

import org.quadrivia.linkeddata.SparqlReply;

/** Runs prepared queries. */
interface Runner extends AutoCloseable {
    /** Runs the query and waits for the reply. */
    SparqlReply run(PreparedQuery.Ready query, RunningQuery run);

    @Override
    void close();
}
