package org.quadrivia.linkeddata.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.SparqlQueries;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.SparqlRun;
import org.quadrivia.linkeddata.sparql.Workers;

/** How queries end that do not come to their end by themselves, and who else may answer. */
@Tag("full")
class QueriesEndTest {
    private static final String SELECT = "SELECT * { ?s <http://example.org/p> ?o }";
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @TempDir
    private static Path folder;

    private static Path base;
    private static Endpoint endpoint;

    @BeforeAll
    static void serve() throws Exception {
        base = SuiteBase.in(folder);
        endpoint = Endpoint.serve(
                base,
                Map.of(
                        "quadrivia.sparql.time",
                        "PT2S",
                        "quadrivia.sparql.at-once",
                        "3",
                        "quadrivia.sparql.spare",
                        "false"));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void whatIsCancelledStops() throws Exception {
        SparqlRun run =
                endpoint.bean(SparqlQueries.class).start(SparqlRequest.of(new KbId("suite"), HEAVY, "", "someone"));
        Thread.sleep(300);

        long start = System.nanoTime();
        run.cancel();
        SparqlReply reply = run.reply().toCompletableFuture().get(5, TimeUnit.SECONDS);

        assertThat(reply.status()).isEqualTo(499);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whoAsksTooMuchAtOnceWaits() {
        List<CompletableFuture<HttpResponse<String>>> all = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> endpoint.query(HEAVY + " LIMIT " + (i + 1)), Thread::startVirtualThread))
                .toList();

        List<HttpResponse<String>> answers =
                all.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 429))
                .hasSize(3)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).isPresent());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 503))
                .hasSize(3);
    }

    @Test
    void aWorkerThatIsKilledIsReplaced() {
        endpoint.query(SELECT);
        long pid = endpoint.bean(Workers.class).pids().getFirst();
        ProcessHandle worker = ProcessHandle.of(pid).orElseThrow();
        worker.destroyForcibly();
        worker.onExit().join();

        HttpResponse<String> answer = endpoint.query("ASK { ?s ?p " + System.nanoTime() + " }");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(endpoint.bean(Workers.class).pids()).hasSize(1).doesNotContain(pid);
    }

    @Test
    void anotherServerAnswersWhereOneIsNamed() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, base.toUri().toString());
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/suite", data)
                .build()
                .start();
        try (Endpoint passing = Endpoint.serve(
                base,
                Map.of(
                        "quadrivia.sparql.external",
                        "http://localhost:" + server.getHttpPort() + "/{kb}/query",
                        "quadrivia.sparql.rows",
                        "50"))) {
            String inGraph = "SELECT * { GRAPH ?g { ?s ?p ?o } }";
            HttpResponse<String> answer = passing.query(inGraph, "Accept", "text/csv");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Quadrivia-Truncated")).contains("rows=50");
            assertThat(answer.body().lines()).hasSize(51);
            assertThat(passing.query("ASK { GRAPH <http://example.org/chain> { ?s ?p ?o } }")
                            .body())
                    .contains("true");
            assertThat(passing.query("SELECT * { SERVICE <http://example.org/> {} }")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(passing.bean(Workers.class).pids()).isEmpty();
            server.stop();
            assertThat(passing.query("ASK {}").statusCode()).isEqualTo(503);
        }
    }
}
