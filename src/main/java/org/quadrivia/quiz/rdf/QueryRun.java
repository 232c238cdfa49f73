package org.quadrivia.quiz.rdf;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.quadrivia.knowledge.rdf.sparql.SparqlFence;

/**
 * Runs a query that passed the fence, with at most {@value #SECONDS} seconds, {@value #MOST_ROWS} rows, and a stack deep enough
 * for long paths.
 */
final class QueryRun {
    static final int SECONDS = 3;
    static final int MOST_ROWS = 200_000;
    private static final long STACK = 64L << 20;

    private QueryRun() {}

    /**
     * The ids of the items and facts that a query found.
     *
     * @param cut whether there were more rows than were read
     */
    record Answers(Set<String> items, Set<String> facts, boolean cut) {}

    /** @throws Unfit if the query takes too long or fails, for example because it nests too deeply */
    public static Answers of(Query query, DatasetGraph dataset) {
        QueryExec run = QueryExec.dataset(dataset)
                .query(query)
                .context(SparqlFence.context())
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build();
        FutureTask<Answers> task = new FutureTask<>(() -> read(run));
        Thread thread = new Thread(null, task, "teacher's query", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS + 1, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            run.abort();
            throw Unfit.because("quiz.query.time", SECONDS);
        } catch (ExecutionException failed) {
            throw unfit(failed);
        } catch (InterruptedException stopped) {
            run.abort();
            Thread.currentThread().interrupt();
            throw Unfit.because("quiz.query.time", SECONDS);
        }
    }

    private static Answers read(QueryExec run) {
        try (run) {
            Set<String> items = new HashSet<>();
            Set<String> facts = new HashSet<>();
            RowSet rows = run.select();
            int seen = 0;
            while (rows.hasNext() && seen < MOST_ROWS) {
                Binding row = rows.next();
                seen++;
                ids(row, items, facts);
            }
            return new Answers(items, facts, rows.hasNext());
        }
    }

    private static void ids(Binding row, Set<String> items, Set<String> facts) {
        if (row.contains(ItemQueryFence.ITEM)) {
            ItemsGraph.item(row.get(ItemQueryFence.ITEM)).ifPresent(items::add);
        }
        if (row.contains(ItemQueryFence.FACT)) {
            ItemsGraph.fact(row.get(ItemQueryFence.FACT)).ifPresent(facts::add);
        }
    }

    private static Unfit unfit(ExecutionException failed) {
        Throwable cause = failed.getCause();
        return cause instanceof QueryCancelledException
                ? Unfit.because("quiz.query.time", SECONDS)
                : Unfit.because("quiz.query.failed", String.valueOf(cause == null ? failed : cause.getMessage()));
    }
}
