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
 * A query that was looked at: either refused, or ready to be run.
 *
 * @param refusal what to say instead of running it; null where it can be run
 * @param snapshot that is asked
 * @param tag the same for the same answer: of revision, query, graphs and format; null where the answer may be another each time
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

    /** Empty where it may be run, or where each run may give another answer. */
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
