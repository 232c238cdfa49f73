package org.quadrivia.linkeddata.sparql;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.worker.ResultFormat;

/** A query that has been checked. */
public sealed interface PreparedQuery {
    SparqlRequest request();

    /** Returns what identifies the answer; empty if the query is refused or each run may give another answer. */
    Optional<String> entityTag();

    /** A query that may not run, and the reply to give instead. */
    record Refused(SparqlRequest request, SparqlReply reply) implements PreparedQuery {
        @Override
        public Optional<String> entityTag() {
            return Optional.empty();
        }
    }

    /**
     * A query that may run.
     *
     * @param snapshot the snapshot to query
     * @param entityTag identifies the answer, by revision, query, graphs, format and limits; empty if each run may give another
     *     answer
     */
    record Ready(SparqlRequest request, Snapshot snapshot, Query query, ResultFormat format, Optional<String> entityTag)
            implements PreparedQuery {}
}
