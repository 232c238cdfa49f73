package org.quadrivia.linkeddata.worker;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/**
 * Fuseki's query service over one dataset, behind the fence and within limits. An answer is completed before it is sent, so that
 * a query that ends early never leaves a truncated response.
 */
final class AnswerQuery extends SPARQL_QueryDataset {
    private final QueryLimits limits;
    private final Map<String, QueryExec> running = new ConcurrentHashMap<>();
    private final LongAdder activity = new LongAdder();
    private volatile DatasetGraph dataset;

    /** @param dataset the dataset until {@link #setDataset} sets another one */
    AnswerQuery(QueryLimits limits, DatasetGraph dataset) {
        this.limits = limits;
        this.dataset = dataset;
    }

    /** Sets the dataset for queries from now on. */
    void setDataset(DatasetGraph other) {
        dataset = other;
        activity.increment();
    }

    /** Returns a counter that increases when a query arrives, when a query ends, and when the dataset is set. */
    long activity() {
        return activity.sum();
    }

    /** Aborts the query with the given name at the next point at which it checks for this. Does nothing if there is none. */
    void cancel(@Nullable String name) {
        QueryExec run = name == null ? null : running.get(name);
        if (run != null) {
            run.abort();
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return dataset;
    }

    @Override
    protected void execute(String queryText, HttpAction action) {
        String name = String.valueOf(action.getRequestHeader(WorkerProtocol.RUN));
        activity.increment();
        try {
            Query query = SparqlParser.parse(queryText, WorkerProtocol.BASE);
            QueryFence.WORKER.check(query);
            ResultFormat format = ResultFormat.valueOf(action.getRequestHeader(WorkerProtocol.FORMAT));
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, queryText);
            try (QueryExec run = run(chosen.getLeft(), chosen.getRight() == null ? query : chosen.getRight())) {
                running.put(name, run);
                CappedAnswer answer = CappedAnswer.of(run, format, limits);
                answer.rows().ifPresent(rows -> action.setResponseHeader(WorkerProtocol.ROWS, Long.toString(rows)));
                send(action, 200, format.mediaType(), answer.body());
            }
        } catch (QueryRefused refused) {
            fail(action, 403, refused.why());
        } catch (CappedAnswer.TooLong tooLong) {
            fail(action, 413, String.valueOf(tooLong.getMessage()));
        } catch (QueryCancelledException ended) {
            fail(action, 503, text("sparql.time", limits.time().toMillis() / 1000.0));
        } catch (StackOverflowError tooDeep) {
            fail(action, 503, text("sparql.memory"));
        } catch (QueryException | IllegalArgumentException fault) {
            fail(action, 400, String.valueOf(fault.getMessage()));
        } catch (JenaException unwritable) {
            fail(action, 406, text("sparql.unwritable", String.valueOf(unwritable.getMessage())));
        } finally {
            running.remove(name);
            activity.increment();
        }
    }

    private QueryExec run(DatasetGraph over, Query query) {
        return QueryExec.newBuilder()
                .query(query)
                .dataset(over)
                .context(QueryFence.WORKER.context())
                .overallTimeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static void fail(HttpAction action, int status, String words) {
        send(action, status, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpAction action, int status, String type, byte[] body) {
        try {
            action.setResponseStatus(status);
            action.setResponseContentType(type);
            action.setResponseContentLength(body.length);
            action.getResponseOutputStream().write(body);
        } catch (IOException gone) {
            // The client no longer waits for the answer
        }
    }
}
