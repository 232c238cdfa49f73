package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** The rows of a teacher's own family. They end when its query is stopped or fails. */
final class FencedRows implements CandidateRows {
    private final CandidateRows rows;
    private final Consumer<String> stopped;
    private boolean over;

    /** @param stopped receives the reason why the rows ended early, at most once */
    FencedRows(CandidateRows rows, Consumer<String> stopped) {
        this.rows = rows;
        this.stopped = stopped;
    }

    @Override
    public boolean more() {
        try {
            return !over && rows.more();
        } catch (RuntimeException | StackOverflowError broken) {
            return stop(broken);
        }
    }

    @Override
    public Optional<Map<String, Node>> next() {
        try {
            return over ? Optional.empty() : rows.next();
        } catch (RuntimeException | StackOverflowError broken) {
            stop(broken);
            return Optional.empty();
        }
    }

    private boolean stop(Throwable broken) {
        Throwable cause =
                broken instanceof CompletionException && broken.getCause() != null ? broken.getCause() : broken;
        over = true;
        stopped.accept(cause instanceof QueryBudget.Stopped known ? known.why() : String.valueOf(cause.getMessage()));
        return false;
    }
}
