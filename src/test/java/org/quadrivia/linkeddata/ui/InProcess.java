package org.quadrivia.linkeddata.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.linkeddata.SparqlQueries;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.SparqlRun;

/** Answers queries in this process, or holds them back until told. */
final class InProcess {
    private boolean held;
    private int cancelled;

    /** Queries that are begun from now on do not end by themselves. */
    void hold() {
        held = true;
    }

    int cancelled() {
        return cancelled;
    }

    SparqlQueries over(Snapshots snapshots) {
        return request -> new Run(held ? new CompletableFuture<>() : done(answer(snapshots, request)));
    }

    private static CompletableFuture<SparqlReply> done(SparqlReply reply) {
        return CompletableFuture.completedFuture(reply);
    }

    private static SparqlReply answer(Snapshots snapshots, SparqlRequest request) {
        Query query = QueryFactory.create(request.query());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec run = QueryExec.dataset(
                        snapshots.published(request.kb()).orElseThrow().dataset())
                .query(query)
                .build()) {
            var writer = RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
            if (query.isAskType()) {
                writer.write(out, run.ask(), Context.emptyContext());
            } else if (query.isSelectType()) {
                writer.write(out, run.select(), Context.emptyContext());
            } else {
                RDFDataMgr.write(out, run.construct(), Lang.NTRIPLES);
            }
        }
        String type =
                query.isAskType() || query.isSelectType() ? "application/sparql-results+json" : "application/n-triples";
        return new SparqlReply(200, type, out.toByteArray(), OptionalLong.empty(), Duration.ZERO, Duration.ofMillis(7));
    }

    private final class Run implements SparqlRun {
        private final CompletableFuture<SparqlReply> reply;

        private Run(CompletableFuture<SparqlReply> reply) {
            this.reply = reply;
        }

        @Override
        public CompletionStage<SparqlReply> reply() {
            return reply;
        }

        @Override
        public void cancel() {
            cancelled++;
            reply.complete(new SparqlReply(
                    499,
                    "text/plain",
                    "cancelled".getBytes(StandardCharsets.UTF_8),
                    OptionalLong.empty(),
                    Duration.ZERO,
                    Duration.ZERO));
        }
    }
}
