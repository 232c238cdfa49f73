package org.quadrivia.question.rdf.candidates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.QueryIterator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.question.rdf.candidates.RowReader.Row;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Runs a family's query for a few things at a time. From the third batch on, another thread queries the next batch while the last
 * rows of the current one are used. Many families stop before that. The first two batches are not queried ahead, so nothing
 * delays the first item.
 */
final class DrawnRows implements CandidateRows {
    private static final int FIRST_BATCH = 8;
    private static final int LARGEST_BATCH = 512;
    /** When this many rows are left, the next batch is queried. */
    private static final int LAST_ROWS = 100;

    private static final int GROWTH = 4;
    /** If a batch gives more rows than this, the query is run for fewer things at a time. */
    private static final int MANY_ROWS = 4_000;
    /** Each thing may give this many rows before it is the other things' turn. */
    private static final int ROWS_A_TURN = 3;
    /** At most this many rows are kept until no other things are left. */
    private static final int KEPT = 50_000;

    private final FamilyFile family;
    private final RowReader reader;
    private final FamilyQuery query;
    private final QueryRunner runner;
    private final Iterator<Node> things;
    private final Deque<Row> ready = new ArrayDeque<>();
    private final PriorityQueue<Row> later = new PriorityQueue<>(
            Comparator.comparingInt(Row::turn).thenComparing(Comparator.comparing(Row::hash, Long::compareUnsigned)));
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private int batch = FIRST_BATCH;
    private boolean begun;
    private @Nullable CompletableFuture<Found> ahead;

    /**
     * The result of the query for some things.
     *
     * @param fits how many things the next batch may contain
     */
    private record Found(List<Row> rows, int fits) {}

    /** @param runner runs the query if the family is fenced */
    DrawnRows(FamilyFile family, FamilyQuery query, RowReader reader, Iterator<Node> things, QueryRunner runner) {
        this.runner = runner;
        this.family = family;
        this.query = query;
        this.reader = reader;
        this.things = things;
    }

    @Override
    public boolean more() {
        return !ready.isEmpty() || ahead != null || things.hasNext() || !later.isEmpty();
    }

    @Override
    public Optional<Map<String, Node>> next() {
        if (ready.isEmpty() && (ahead != null || things.hasNext())) {
            begun = batch > FIRST_BATCH;
            Found found = ahead == null ? ask(some(), batch) : awaited(ahead);
            found.rows().forEach(this::receive);
            batch = found.fits();
            ahead = null;
        }
        if (begun && ahead == null && ready.size() <= LAST_ROWS && things.hasNext()) {
            ahead = askAhead();
        }
        boolean over = ready.isEmpty() && ahead == null && !things.hasNext();
        return Optional.ofNullable(over ? later.poll() : ready.poll()).map(Row::terms);
    }

    private void receive(Row row) {
        if (row.turn() < ROWS_A_TURN) {
            ready.add(row);
        } else if (later.size() < KEPT) {
            later.add(row);
        }
    }

    /** @throws CancellationException if the thread is interrupted; this also stops the query */
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

    /**
     * Queries some things, in smaller batches if they have too many rows. If a single thing has too many rows, it is skipped
     * because a question about it would be too unspecific. A thing is also skipped if it has a path so long that the query
     * engine, which follows paths by recursion, runs out of stack.
     */
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
                ? OwnFamilyRows.answer(runner.run(() -> cancelled.set(true), () -> read(some)))
                : read(some);
    }

    private Optional<List<Row>> read(List<Node> some) {
        QueryIterator found = query.run(some, query.settled().copy().set(ARQConstants.symCancelQuery, cancelled));
        try {
            return reader.read(family, found, MANY_ROWS);
        } catch (StackOverflowError tooDeep) {
            return Optional.empty();
        } finally {
            found.close();
        }
    }
}
