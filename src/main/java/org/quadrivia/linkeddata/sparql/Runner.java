package org.quadrivia.linkeddata.sparql;

import org.quadrivia.linkeddata.SparqlReply;

/** Where queries are run. */
interface Runner extends AutoCloseable {
    /** Runs it and waits for what becomes of it. */
    SparqlReply run(Prepared query, Running run);

    @Override
    void close();
}
