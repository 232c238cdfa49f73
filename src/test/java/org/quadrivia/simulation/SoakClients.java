package org.quadrivia.simulation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Machines in a soak: clients of SPARQL and of linked data, which take nothing but 200 for an answer. */
final class SoakClients {
    private static final String RESULTS = "application/sparql-results+json";
    private static final String SUBJECTS = "SELECT DISTINCT ?s { ?s a ?kind FILTER isIRI(?s) } ORDER BY ?s LIMIT 500";
    private static final List<String> QUERIES = List.of(
            QueryLoad.POINT,
            QueryLoad.TWO_HOPS,
            "CONSTRUCT { <%1$s> ?p ?o } WHERE { <%1$s> ?p ?o }",
            "SELECT ?kind (COUNT(?s) AS ?n) { ?s a ?kind FILTER (?s != <%s>) } GROUP BY ?kind",
            "ASK { GRAPH ?g { <%s> ?p ?o } }");
    private static final List<String> FORMATS =
            List.of("text/turtle", "application/ld+json", "application/n-triples", "text/html", "application/rdf+xml");
    private static final List<String> DOCUMENTS =
            List.of("/sitemap.xml", "/.well-known/void", "/sparql", "/actuator/health", "/");

    private final SoakLog log;
    private final HttpClient http;
    private final String server;
    private final RandomGenerator random;
    private List<String> subjects = List.of();

    SoakClients(SoakLog log, HttpClient http, String server, RandomGenerator random) {
        this.log = log;
        this.http = http;
        this.server = server;
        this.random = random;
    }

    /** What there is to ask about. */
    private synchronized List<String> subjects() throws IOException, InterruptedException {
        if (subjects.isEmpty()) {
            subjects = JsonMapper.builder()
                    .build()
                    .readTree(query(SUBJECTS))
                    .path("results")
                    .path("bindings")
                    .valueStream()
                    .map(row -> row.path("s").path("value").asString())
                    .toList();
        }
        return subjects;
    }

    /** Asks something of one thing or another. */
    void query() throws IOException, InterruptedException {
        query(any(QUERIES).formatted(any(subjects())));
    }

    private String query(String query) throws IOException, InterruptedException {
        return get("SPARQL", "/sparql?query=" + encode(query), RESULTS + ", text/turtle;q=0.5");
    }

    /** Reads what is said of a thing in one format or another, as a client of linked data does. */
    void thing() throws IOException, InterruptedException {
        get("linked data", "/id/ceasefire?iri=" + encode(any(subjects())), any(FORMATS));
    }

    /** Reads one of the documents about it all. */
    void document() throws IOException, InterruptedException {
        get("document", any(DOCUMENTS), "*/*");
    }

    private String get(String kind, String path, String accept) throws IOException, InterruptedException {
        log.did(kind);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " "
                    + answer.body().lines().findFirst().orElse(""));
        }
        return answer.body();
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
