package org.quadrivia.question.rdf.candidates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.QueryIterator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.candidates.RowReader.Row;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Asks a family's query of a few things at a time. While the rows of one lot are made use of, another thread asks of the next, from
 * the third on: the first item is not to wait for anything but itself.
 */
final class DrawnRows implements CandidateRows {
    private static final int FIRST_BATCH = 8;
    private static final int LARGEST_BATCH = 512;
    private static final int GROWTH = 4;
    /** A query that gives more rows than this for a batch is asked of fewer things at a time. */
    private static final int MANY_ROWS = 4_000;

    private final FamilyFile family;
    private final RowReader reader;
    private final FamilyQuery query;
    private final QueryBudget watch;
    private final Iterator<Node> things;
    private final Deque<Row> ready = new ArrayDeque<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private int batch = FIRST_BATCH;
    private @Nullable CompletableFuture<Found> ahead;

    /**
     * What the query gave for some things.
     *
     * @param fits of how many things it can be asked at a time
     */
    private record Found(List<Row> rows, int fits) {}

    /** @param watch over the query, where the family is fenced */
    DrawnRows(FamilyFile family, FamilyQuery query, RowReader reader, Iterator<Node> things, QueryBudget watch) {
        this.watch = watch;
        this.family = family;
        this.query = query;
        this.reader = reader;
        this.things = things;
    }

    @Override
    public boolean more() {
        return !ready.isEmpty() || ahead != null || things.hasNext();
    }

    @Override
    public Optional<Map<String, Node>> next() {
        if (ready.isEmpty() && more()) {
            boolean begun = batch > FIRST_BATCH;
            Found found = ahead == null ? ask(some(), batch) : awaited(ahead);
            ready.addAll(found.rows());
            batch = found.fits();
            ahead = begun && things.hasNext() ? askAhead() : null;
        }
        return Optional.ofNullable(ready.poll()).map(Row::terms);
    }

    /** @throws CancellationException where the thread was interrupted; the query is stopped then */
    private Found awaited(CompletableFuture<Found> found) {
        try {
            return found.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            cancelled.set(true);
            throw new CancellationException();
        } catch (ExecutionException broken) {
            throw new CompletionException(broken.getCause());
        }
    }

    private CompletableFuture<Found> askAhead() {
        List<Node> some = some();
        int size = batch;
        return CompletableFuture.supplyAsync(() -> ask(some, size));
    }

    private List<Node> some() {
        List<Node> some = new ArrayList<>(batch);
        while (some.size() < batch && things.hasNext()) {
            some.add(things.next());
        }
        return some;
    }

    /** A thing that has too many rows alone says nothing that singles it out. */
    private Found ask(List<Node> some, int size) {
        Optional<List<Row>> rows = rows(some);
        if (rows.isPresent()) {
            return new Found(rows.get(), Math.min(LARGEST_BATCH, size * GROWTH));
        }
        int less = Math.max(1, size / GROWTH);
        if (some.size() <= 1) {
            return new Found(List.of(), less);
        }
        Found one = ask(some.subList(0, some.size() / 2), less);
        Found other = ask(some.subList(some.size() / 2, some.size()), one.fits());
        List<Row> both = new ArrayList<>(one.rows());
        both.addAll(other.rows());
        return new Found(both, other.fits());
    }

    private Optional<List<Row>> rows(List<Node> some) {
        return family.fenced()
                ? watch.within(query.settled(), context -> rows(query.run(some, context)))
                : rows(query.run(some, query.settled().copy().set(ARQConstants.symCancelQuery, cancelled)));
    }

    private Optional<List<Row>> rows(QueryIterator found) {
        try {
            return reader.read(family, found, MANY_ROWS);
        } finally {
            found.close();
        }
    }
}
