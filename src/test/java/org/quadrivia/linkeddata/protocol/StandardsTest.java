package org.quadrivia.linkeddata.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The endpoint by the W3C's own tests of protocol, graph store and service description. */
class StandardsTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Set<String> TABLES = Set.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv;charset=utf-8",
            "text/tab-separated-values;charset=utf-8");

    @TempDir
    private static Path folder;

    private static Endpoint endpoint;

    @BeforeAll
    static void serve() throws IOException {
        endpoint = Endpoint.serve(SuiteBase.in(folder), Map.of("quadrivia.sparql.spare", "false"));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void theProtocolTestsPassAndUpdatesAreRefused() {
        List<ProtocolSuite.Case> cases = ProtocolSuite.read(SuiteBase.W3C.resolve("protocol/manifest.ttl"));

        cases.forEach(this::check);

        Map<Boolean, Long> counts =
                cases.stream().collect(Collectors.partitioningBy(ProtocolSuite.Case::isUpdate, Collectors.counting()));
        System.out.printf(
                "W3C protocol tests: %d of %d as expected, %d updates refused%n",
                counts.get(false), cases.size(), counts.get(true));
        assertThat(cases).hasSize(34);
        assertThat(counts.get(true)).isEqualTo(7);
    }

    private void check(ProtocolSuite.Case test) {
        if (test.isUpdate()) {
            assertThat(send(test.exchanges().getFirst()).statusCode())
                    .as(test.name())
                    .isEqualTo(403);
            return;
        }
        for (ProtocolSuite.Exchange exchange : test.exchanges()) {
            HttpResponse<String> answer = send(exchange);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            assertThat(exchange.statuses())
                    .as("%s: %s", test, answer.body())
                    .contains(answer.statusCode() / 100 + "xx");
            switch (exchange.format()) {
                case "boolean", "tabular" -> assertThat(TABLES).as(test.name()).contains(type);
                case "RDF" -> assertThat(parsed(answer)).isNotNull();
                default -> assertThat(exchange.format()).isEmpty();
            }
            exchange.yes()
                    .ifPresent(yes -> assertThat(answer.body().replaceAll("\\s", ""))
                            .as(test.name())
                            .contains("\"boolean\":" + yes));
        }
    }

    private HttpResponse<String> send(ProtocolSuite.Exchange exchange) {
        return endpoint.send(
                exchange.method(), endpoint.sparql() + "/" + exchange.target(), exchange.body(), exchange.headers());
    }

    @Test
    void theGraphStoreIsRead() {
        String store = endpoint.address() + "/kb/suite/data";
        String graph = store + "?graph=" + Endpoint.encode(SuiteBase.GRAPHS + "1.rdf");

        assertThat(parsed(endpoint.get(graph)).size()).isEqualTo(1);
        assertThat(parsed(endpoint.get(store + "?default")).size()).isEqualTo(SuiteBase.CHAIN + 4);
        for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD, Lang.NQUADS, Lang.TRIG)) {
            HttpResponse<String> answer =
                    endpoint.get(graph, "Accept", lang.getContentType().getContentTypeStr());
            assertThat(RDFLanguages.contentTypeToLang(type(answer)))
                    .as(lang.getName())
                    .isEqualTo(lang);
            assertThat(parsed(answer).size()).isEqualTo(1);
        }
        HttpResponse<String> head = endpoint.send("HEAD", graph, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(type(head)).startsWith("text/turtle");
        String tag = head.headers().firstValue("ETag").orElseThrow();
        assertThat(endpoint.get(graph, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(endpoint.get(store + "?graph=urn:nowhere").statusCode()).isEqualTo(404);
        assertThat(endpoint.get(graph + "&default").statusCode()).isEqualTo(400);
        assertThat(endpoint.get(graph, "Accept", "image/png").statusCode()).isEqualTo(406);
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            HttpResponse<String> refused = endpoint.send(method, graph, BodyPublishers.ofString("<a> <b> <c> ."));
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void withoutAGraphTheStoreGivesTheWholeDataset() {
        String store = endpoint.address() + "/kb/suite/data";
        DatasetGraph all;
        try (RDFConnection connection = RDFConnection.connect(store)) {
            all = connection.fetchDataset().asDatasetGraph();
        }

        assertThat(all.getDefaultGraph().size()).isEqualTo(SuiteBase.CHAIN + 4);
        assertThat(Iter.toList(all.listGraphNodes())).hasSize(5);
        assertThat(type(endpoint.get(store))).isEqualTo("application/trig");
        assertThat(type(endpoint.get(store + "?format=nq"))).isEqualTo("application/n-quads");
        assertThat(endpoint.get(store, "Accept", "text/turtle").statusCode()).isEqualTo(406);
    }

    @Test
    void theServiceDescribesItself() {
        HttpResponse<String> answer = endpoint.get(endpoint.sparql());
        Model model = ModelFactory.createModelForGraph(parsed(answer));

        Resource service = model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service"))
                .next();
        assertThat(service.getPropertyResourceValue(model.createProperty(SD, "endpoint")))
                .hasToString(endpoint.sparql());
        assertThat(service.getPropertyResourceValue(model.createProperty(SD, "supportedLanguage")))
                .hasToString(SD + "SPARQL11Query");
        Resource dataset = service.getPropertyResourceValue(model.createProperty(SD, "defaultDataset"));
        assertThat(dataset.hasProperty(RDF.type, model.createResource(SD + "Dataset")))
                .isTrue();
        assertThat(dataset.getPropertyResourceValue(model.createProperty(SD, "defaultGraph")))
                .isNotNull();
        assertThat(dataset.listProperties(model.createProperty(SD, "namedGraph"))
                        .toList())
                .hasSize(5)
                .allSatisfy(named -> assertThat(
                                named.getResource().getPropertyResourceValue(model.createProperty(SD, "name")))
                        .isNotNull());
        assertThat(model.listSubjectsWithProperty(
                                RDF.type, model.createResource("http://www.w3.org/ns/shacl#SPARQLExecutable"))
                        .toList())
                .isNotEmpty();
        assertThat(endpoint.get(endpoint.sparql(), "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static Graph parsed(HttpResponse<String> answer) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.create()
                .source(new java.io.ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .lang(RDFLanguages.contentTypeToLang(type(answer)))
                .parse(graph);
        return graph;
    }
}
