package org.quadrivia.linkeddata.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HTTP asks of answers, and how queries end. */
class AnswersTest {
    private static final String SELECT = "SELECT * { ?s <http://example.org/p> ?o }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { ?s <http://example.org/p> ?o }";

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
                        "quadrivia.sparql.rows",
                        "200",
                        "quadrivia.sparql.at-once",
                        "3",
                        "quadrivia.sparql.spare",
                        "false"));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "select | - | application/sparql-results+json",
                "select | */* | application/sparql-results+json",
                "select | application/json | application/sparql-results+json",
                "select | application/sparql-results+xml | application/sparql-results+xml",
                "select | text/csv;q=0.5, text/tab-separated-values | text/tab-separated-values;charset=utf-8",
                "select | text/*;q=0.5, application/xml;q=0.4 | text/csv;charset=utf-8",
                "select | application/sparql-results+json;q=0, */*;q=0.1 | application/sparql-results+xml",
                "select | text/html,application/xml;q=0.9,*/*;q=0.8 | application/sparql-results+xml",
                "select | text/turtle | 406",
                "ask | text/csv | text/csv;charset=utf-8",
                "construct | - | text/turtle;charset=utf-8",
                "construct | application/ld+json | application/ld+json",
                "construct | application/rdf+xml | application/rdf+xml",
                "construct | application/n-triples | application/n-triples",
                "construct | application/trig | application/trig",
                "construct | application/n-quads | application/n-quads",
                "construct | text/csv | 406"
            })
    void theFormatIsTheOneThatIsLikedBest(String form, String accept, String expected) {
        String query = switch (form) {
            case "ask" -> "ASK {}";
            case "select" -> SELECT;
            default -> CONSTRUCT;
        };

        HttpResponse<String> answer = accept == null ? endpoint.query(query) : endpoint.query(query, "Accept", accept);

        boolean refused = expected.equals("406");
        assertThat(answer.statusCode()).isEqualTo(refused ? 406 : 200);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        if (!refused) {
            assertThat(answer.headers().firstValue("Content-Type")).contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "select, format=csv, text/csv;charset=utf-8, csv",
        "select, format=JSON, application/sparql-results+json, srj",
        "select, output=xml, application/sparql-results+xml, srx",
        "select, format=application/sparql-results+json, application/sparql-results+json, srj",
        "construct, format=ttl, text/turtle;charset=utf-8, ttl",
        "construct, format=json, application/ld+json, jsonld",
        "construct, format=xml, application/rdf+xml, rdf",
        "construct, format=rdf%2Bxml&output=rdf%2Bxml&results=rdf%2Bxml, application/rdf+xml, rdf",
        "construct, output=n-quads, application/n-quads, nq",
        "construct, format=application/trig, application/trig, trig"
    })
    void anAddressAsksForItsFormat(String form, String parameter, String expected, String ending) {
        String query = form.equals("select") ? SELECT : CONSTRUCT;
        HttpResponse<String> answer = endpoint.get(
                endpoint.sparql() + "?" + parameter + "&query=" + Endpoint.encode(query), "Accept", "text/html");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(expected);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"suite-result." + ending + "\"");
    }

    @Test
    void aFormatThatDoesNotExistIsRefusedWithThoseThatDo() {
        HttpResponse<String> unknown =
                endpoint.get(endpoint.sparql() + "?format=xlsx&query=" + Endpoint.encode(SELECT));
        HttpResponse<String> unfit =
                endpoint.get(endpoint.sparql() + "?format=csv&query=" + Endpoint.encode(CONSTRUCT));

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("xlsx", "csv", "jsonld");
        assertThat(unfit.statusCode()).isEqualTo(406);
    }

    @Test
    void blankNodesAreWrittenInCsvAsTheStandardHasThem() {
        HttpResponse<String> answer = endpoint.query(
                "SELECT ?x ?y ?z { BIND (BNODE() AS ?x) BIND (?x AS ?y) BIND (BNODE() AS ?z) }", "Accept", "text/csv");

        assertThat(answer.body()).isEqualTo("x,y,z\r\n_:b0,_:b0,_:b1\r\n");
    }

    @Test
    void manyThingsMayBeAskedForAtOnceAndTheAnswerIsCompressed() {
        String things = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> "<http://example.org/c/" + i + "?and=some-more-for-its-length>")
                .collect(java.util.stream.Collectors.joining(" "));
        String query = "SELECT * { VALUES ?x { " + things + " } }";

        HttpResponse<String> answer = endpoint.post(
                endpoint.sparql(), "application/sparql-query", query, "Accept-Encoding", "gzip", "Accept", "text/csv");

        assertThat(query.length()).isGreaterThan(20_000);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void whoHasTheAnswerIsToldSo() {
        HttpResponse<String> answer = endpoint.query(SELECT);
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(endpoint.query(SELECT, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(endpoint.query(SELECT, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(endpoint.query(SELECT, "Accept", "text/csv").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(answer.headers().firstValue("ETag"));
        assertThat(endpoint.query("SELECT (RAND() AS ?x) {}").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(endpoint.query("SELECT (RAND() AS ?x) {}").body())
                .isNotEqualTo(endpoint.query("SELECT (RAND() AS ?x) {}").body());
    }

    @Test
    void headAndOptionsAreAnsweredAndOtherMethodsAreNot() {
        String url = endpoint.sparql() + "?query=" + Endpoint.encode(SELECT);

        HttpResponse<String> head = endpoint.send("HEAD", url, BodyPublishers.noBody());
        HttpResponse<String> options = endpoint.send("OPTIONS", url, BodyPublishers.noBody());
        HttpResponse<String> put = endpoint.send("PUT", url, BodyPublishers.ofString("x"));
        HttpResponse<String> preflight = endpoint.send(
                "OPTIONS",
                url,
                BodyPublishers.noBody(),
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .get()
                .asString()
                .contains("Authorization");
    }

    @Test
    void aFaultIsToldByLineAndColumn() {
        HttpResponse<String> answer = endpoint.query("SELECT *\nWHERE { ?s ?p }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Line 2, column 15: ");
    }

    @Test
    void aPersonIsSentToThePageAndWhoAsksNobodysBaseIsToldSo() {
        HttpResponse<String> page = endpoint.get(endpoint.sparql(), "Accept", "text/html,*/*;q=0.8");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/query/suite");
        assertThat(endpoint.get(endpoint.address() + "/kb/none/sparql?query=ASK%7B%7D")
                        .statusCode())
                .isEqualTo(404);
        assertThat(endpoint.get(endpoint.address() + "/kb/suite/sparql?query=ASK%7B%7D")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPathGoesToTheEndOfALongChain() {
        HttpResponse<String> answer =
                endpoint.query("SELECT (COUNT(*) AS ?n) { <http://example.org/c/0> <http://example.org/next>* ?x }");

        assertThat(answer.body()).contains("\"" + (SuiteBase.CHAIN + 1) + "\"");
    }

    @Test
    void whatIsTooMuchIsCutShortInEachFormat() {
        for (String format : List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv")) {
            HttpResponse<String> answer = endpoint.query("SELECT * { ?s ?p ?o }", "Accept", format);
            assertThat(answer.headers().firstValue("Quadrivia-Truncated"))
                    .as(format)
                    .contains("rows=200");
        }
        HttpResponse<String> graph = endpoint.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
        assertThat(graph.body().lines()).hasSize(200);
        assertThat(endpoint.query(SELECT).headers().firstValue("Quadrivia-Truncated"))
                .isEmpty();
    }
}
