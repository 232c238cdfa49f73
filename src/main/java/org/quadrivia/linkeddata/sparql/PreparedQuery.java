package org.quadrivia.linkeddata.sparql;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.worker.ResultFormat;

/**
 * A query that has been checked: it is either refused or ready to run.
 *
 * @param refusal the reply to give instead of running the query; null if it may run
 * @param snapshot the snapshot to query; null if the query is refused
 * @param tag identifies the answer, by revision, query, graphs, format and limits; null if the query is refused or each run may
 *     give another answer
 */
public record PreparedQuery(
        SparqlRequest request,
        @Nullable SparqlReply refusal,
        @Nullable Snapshot snapshot,
        @Nullable Query parsed,
        @Nullable ResultFormat as,
        @Nullable String tag) {

    static PreparedQuery refused(SparqlRequest request, SparqlReply refusal) {
        return new PreparedQuery(request, refusal, null, null, null, null);
    }

    /** Returns the tag; empty if the query is refused or each run may give another answer. */
    public Optional<String> entityTag() {
        return Optional.ofNullable(tag);
    }

    Snapshot asked() {
        return Objects.requireNonNull(snapshot);
    }

    Query query() {
        return Objects.requireNonNull(parsed);
    }

    ResultFormat format() {
        return Objects.requireNonNull(as);
    }
}
