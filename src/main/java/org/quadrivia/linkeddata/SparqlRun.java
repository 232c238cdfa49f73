package org.quadrivia.linkeddata;

import java.util.concurrent.CompletionStage;

/** A query that was started. */
public interface SparqlRun {
    /** Completes when there is a reply, never with a failure: also what was cancelled, refused or stopped has one. */
    CompletionStage<SparqlReply> reply();

    /** Stops it, so that it takes no more time and memory. Does nothing to what has ended. */
    void cancel();
}
