package org.quadrivia.linkeddata.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.linkeddata.sparql.Workers;

/** Queries that would reach out, run code or burn the server down, against the shipped knowledge base. */
@Tag("full")
class HostileQueriesTest {
    private static final int LIMIT_S = 2;
    private static final Path TRACE = Path.of("/tmp/quadrivia-canary-woke");
    private static final String CANARY = HostileQueriesTest.class.getPackageName() + ".ClassInitializationCanary";
    private static final AtomicInteger HITS = new AtomicInteger();

    private static Endpoint endpoint;
    private static HttpServer canary;

    @BeforeAll
    static void serve() throws IOException {
        Files.deleteIfExists(TRACE);
        endpoint = Endpoint.serve(
                Path.of("ontology"),
                Map.of("quadrivia.sparql.time", "PT" + LIMIT_S + "S", "quadrivia.sparql.heap", "128"));
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        assertAnswers();
    }

    @AfterAll
    static void stop() {
        canary.stop(0);
        endpoint.close();
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        String there = "<http://localhost:" + canary.getAddress().getPort() + "/data.ttl>";
        for (String query : List.of(
                "SELECT * { SERVICE " + there + " { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . { SELECT * { OPTIONAL { SERVICE SILENT " + there + " { ?s ?p ?o } } } } }",
                "ASK { FILTER NOT EXISTS { GRAPH ?g { SERVICE ?x { ?s ?p ?o } } } }",
                "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (EXISTS { SERVICE " + there + " { } })",
                "SELECT * FROM " + there + " { ?s ?p ?o }",
                "SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "LOAD " + there,
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "DROP ALL")) {
            assertThat(endpoint.query(query).statusCode()).as(query).isEqualTo(403);
        }
        String graph = endpoint.sparql() + "?query=ASK%7B%7D&default-graph-uri="
                + Endpoint.encode(there.substring(1, there.length() - 1));
        assertThat(endpoint.get(graph).statusCode()).isEqualTo(403);
        assertThat(endpoint.post(endpoint.sparql(), "application/sparql-update", "LOAD " + there)
                        .statusCode())
                .isEqualTo(403);
        assertThat(HITS).hasValue(0);
    }

    @Test
    void noCodeIsRunByName() {
        for (String query : List.of(
                "SELECT (<java:" + CANARY + ">(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o . FILTER (<java:" + CANARY + ">(?o)) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:" + CANARY + ">(?o)",
                "SELECT (SUM(<java:" + CANARY + ">(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:" + CANARY + ">, 1) AS ?x) {}")) {
            assertThat(endpoint.query(query).statusCode()).as(query).isEqualTo(403);
        }
        HttpResponse<String> predicate = endpoint.query("SELECT * { ?s <java:" + CANARY + "> ?o }");
        assertThat(predicate.statusCode()).isEqualTo(200);
        assertThat(predicate.body()).doesNotContain("\"value\"");
        assertThat(TRACE).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\\\1$\") }",
                "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){20}b\", \"\") AS ?x) {}",
                "SELECT ?z { BIND (9999999999 AS ?a) BIND (?a*?a*?a*?a*?a*?a*?a*?a AS ?b) BIND (?b*?b*?b*?b*?b*?b*?b*?b AS ?c)"
                        + " BIND (?c*?c*?c*?c*?c*?c*?c*?c AS ?d) BIND (?d*?d*?d*?d*?d*?d*?d*?d AS ?e)"
                        + " BIND (?e*?e*?e*?e*?e*?e*?e*?e AS ?f) BIND (?f*?f*?f*?f*?f*?f*?f*?f AS ?g)"
                        + " BIND (?g*?g*?g*?g*?g*?g*?g*?g AS ?h) BIND (STRLEN(STR(?h*?h)) AS ?z) }",
                "SELECT ?z { BIND (\"0123456789\" AS ?a) BIND (CONCAT(?a,?a,?a,?a,?a,?a,?a,?a,?a,?a) AS ?b) BIND (CONCAT(?b,?b,?b,?b,?b,?b,?b,?b,?b,?b) AS ?c)"
                        + " BIND (CONCAT(?c,?c,?c,?c,?c,?c,?c,?c,?c,?c) AS ?d) BIND (CONCAT(?d,?d,?d,?d,?d,?d,?d,?d,?d,?d) AS ?e)"
                        + " BIND (CONCAT(?e,?e,?e,?e,?e,?e,?e,?e,?e,?e) AS ?f) BIND (CONCAT(?f,?f,?f,?f,?f,?f,?f,?f,?f,?f) AS ?g)"
                        + " BIND (CONCAT(?g,?g,?g,?g,?g,?g,?g,?g,?g,?g) AS ?h) BIND (CONCAT(?h,?h,?h,?h,?h,?h,?h,?h,?h,?h) AS ?i)"
                        + " BIND (STRLEN(?i) AS ?z) }"
            })
    void whatBurnsTimeOrMemoryIsStoppedAndTheNextIsAnswered(String bomb) throws InterruptedException {
        assertAnswers();
        awaitSpare();
        long start = System.nanoTime();
        HttpResponse<String> answer = endpoint.query(bomb);
        double took = (System.nanoTime() - start) / 1e9;

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).startsWith("The query was stopped");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(took).isLessThan(LIMIT_S + 1);
        long dead = System.nanoTime();
        assertAnswers();
        double back = (System.nanoTime() - dead) / 1e9;
        System.out.printf("Stopped after %.1f s, back after %.1f s%n", took, back);
        assertThat(back).isLessThan(3);
    }

    @Test
    void aStreamWithoutAnEndIsCutShortAndWellFormed() {
        HttpResponse<String> answer = endpoint.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Quadrivia-Truncated")).contains("rows=10000");
        assertThat(answer.body().lines()).hasSize(10_001);
    }

    @Test
    void aQueryThatIsTooLongOrTooDeepIsRefused() {
        String longQuery = "SELECT * { ?s ?p \"" + "x".repeat(70_000) + "\" }";
        String deep = "ASK { FILTER (" + "(".repeat(7_000) + "1" + ")".repeat(7_000) + ") }";

        assertThat(endpoint.post(endpoint.sparql(), "application/sparql-query", longQuery)
                        .statusCode())
                .isEqualTo(413);
        assertThat(endpoint.post(endpoint.sparql(), "application/sparql-query", deep)
                        .statusCode())
                .isEqualTo(400);
        assertThat(endpoint.query("ASK { FILTER (1" + "0".repeat(2_000) + " = 1) }")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theLongestQueriesThatAreLetInEndAndTheNextIsAnswered() {
        for (String query : List.of(
                "ASK {" + "{?s ?p ?o}".repeat(6_000) + "}",
                "ASK { FILTER (1" + "+1".repeat(9_000) + " = 2) }",
                "SELECT * { VALUES ?x {" + "<a:b>".repeat(10_000) + "} }",
                "SELECT * {" + "{?s ?p ?o} UNION ".repeat(3_500) + "{} }")) {
            HttpResponse<String> answer = endpoint.post(endpoint.sparql(), "application/sparql-query", query);

            assertThat(query.length()).isBetween(16_384, 65_536);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 503);
            assertAnswers();
        }
    }

    /** As it is where queries of this kind do not come one after the other. */
    private static void awaitSpare() throws InterruptedException {
        for (int i = 0; i < 600 && !endpoint.bean(Workers.class).hasSpare(); i++) {
            Thread.sleep(50);
        }
    }

    private static void assertAnswers() {
        HttpResponse<String> answer = endpoint.query("ASK { ?s ?p " + System.nanoTime() + " }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
