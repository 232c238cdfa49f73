package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Secrets;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRun;

/** A query that is being run. */
final class RunningQuery implements SparqlRun {
    private final String name = Secrets.fresh();
    private final CompletableFuture<SparqlReply> reply = new CompletableFuture<>();
    private volatile boolean cancelled;
    private @Nullable Runnable stop;

    /** Returns a name that no other run has. */
    String name() {
        return name;
    }

    @Override
    public CompletionStage<SparqlReply> reply() {
        return reply.minimalCompletionStage();
    }

    void answer(SparqlReply with) {
        reply.complete(with);
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean hasEnded() {
        return reply.isDone();
    }

    /**
     * Sets the action that stops the run; null if it can no longer be stopped. If the run has already been cancelled, the action
     * is called at once.
     */
    synchronized void onCancel(@Nullable Runnable action) {
        stop = action;
        if (cancelled && action != null) {
            action.run();
        }
    }

    @Override
    public synchronized void cancel() {
        if (!cancelled && !reply.isDone()) {
            cancelled = true;
            if (stop == null) {
                answer(SparqlReply.message(499, text("sparql.cancelled")));
            } else {
                stop.run();
            }
        }
    }
}
