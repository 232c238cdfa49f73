package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;

/** The rows of a family that a teacher wrote. There are no more rows once the family's query has been stopped or has failed. */
final class OwnFamilyRows implements CandidateRows {
    private final CandidateRows rows;
    private final Consumer<String> stopped;
    private boolean over;

    /** Thrown if the query was stopped or failed. The message gives the reason. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String key, Object argument) {
            super(Messages.text(key, argument), null, false, false);
        }
    }

    /** @throws Stopped if there is no answer */
    static <T> T answer(QueryOutcome<T> outcome) {
        return switch (outcome) {
            case QueryOutcome.Answered<T>(T answer) -> answer;
            case QueryOutcome.Stopped<T>() -> throw new Stopped("family.stopped", QueryLimits.FAMILY.seconds());
            case QueryOutcome.Failed<T>(String why) -> throw new Stopped("family.failed", why);
        };
    }

    /** @param stopped receives the reason why the rows ended early, at most once */
    OwnFamilyRows(CandidateRows rows, Consumer<String> stopped) {
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
        stopped.accept(String.valueOf(cause.getMessage()));
        return false;
    }
}
