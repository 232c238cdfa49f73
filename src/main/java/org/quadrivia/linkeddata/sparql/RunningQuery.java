package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Secrets;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRun;

/** A query under way. */
final class RunningQuery implements SparqlRun {
    private final String name = Secrets.fresh();
    private final CompletableFuture<SparqlReply> reply = new CompletableFuture<>();
    private volatile boolean cancelled;
    private @Nullable Runnable stop;

    /** A name that no other has. */
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

    /** From now on this is how it is stopped; at once, where it was cancelled meanwhile. */
    synchronized void stopsBy(@Nullable Runnable way) {
        stop = way;
        if (cancelled && way != null) {
            way.run();
        }
    }

    @Override
    public synchronized void cancel() {
        if (!cancelled && !reply.isDone()) {
            cancelled = true;
            if (stop == null) {
                answer(Replies.words(499, text("sparql.cancelled")));
            } else {
                stop.run();
            }
        }
    }
}
