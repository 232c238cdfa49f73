package org.quadrivia.linkeddata;

import java.util.concurrent.CompletionStage;

/** A query that has been started. */
public interface SparqlRun {
    /** Returns the reply to come. It never completes with a failure: cancelled, refused and stopped queries have a reply too. */
    CompletionStage<SparqlReply> reply();

    /** Stops the query, so that it takes no more time and memory. Has no effect if the query has ended. */
    void cancel();
}
