package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Programs of others find what they look for, in the way in which they look. Others' own clients: {@code src/scripts/clients.sh}. */
@ExtendWith(LinkedDataStage.Shared.class)
class ClientsIT {
    private static final String MUNIR = "https://quadrivia.org/kb/ceasefire/asim-munir";
    private static final String OFFICER = "https://quadrivia.org/kb/ceasefire/Officer";

    private final LinkedDataStage stage;

    ClientsIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig"})
    void whoReadsQuadsFindsWhatIsAssertedInTheDefaultGraphToo(String ending) {
        DatasetGraph quads = RDFParser.source(stage.root() + "id/ceasefire/asim-munir." + ending)
                .toDatasetGraph();
        Graph triples =
                RDFParser.source(stage.root() + "id/ceasefire/asim-munir.ttl").toGraph();
        Node munir = NodeFactory.createURI(MUNIR);

        Set<Triple> stated = new HashSet<>();
        quads.stream().filter(quad -> !quad.isDefaultGraph()).forEach(quad -> {
            if (stage.dataset(LinkedDataStage.SHIPPED).kind(quad.getGraph()).asserted()) {
                stated.add(quad.asTriple());
            }
        });
        assertThat(stated).hasSizeGreaterThan(20);
        assertThat(quads.getDefaultGraph().find().toSet()).containsAll(stated);
        assertThat(quads.getDefaultGraph().find(munir, Node.ANY, Node.ANY).toSet())
                .isEqualTo(triples.find(munir, Node.ANY, Node.ANY).toSet());
        assertThat(Iter.toList(quads.listGraphNodes())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq.gz", "trig.gz", "nq", "trig"})
    void aDumpIsReadFromItsAddress(String ending) {
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(stage.root() + "dump/ceasefire." + ending);

        Snapshot data = stage.dataset(LinkedDataStage.SHIPPED);
        long quads =
                data.dataset().stream().filter(quad -> !quad.isDefaultGraph()).count();
        assertThat(read.stream().count()).isEqualTo(quads).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt.gz", "nt"})
    void whatIsAssertedIsReadAsTriplesToo(String ending) {
        Model read = RDFDataMgr.loadModel(stage.root() + "dump/ceasefire." + ending);

        Graph asserted = stage.dataset(LinkedDataStage.SHIPPED).dataset().getDefaultGraph();
        assertThat(read.getGraph().size()).isEqualTo(asserted.size());
        assertThat(read.getGraph().isIsomorphicWith(asserted)).isTrue();
    }

    @Test
    void aDumpIsAFileForWhoAsksForNoRdf() throws IOException {
        HttpResponse<byte[]> file = stage.bytes("dump/ceasefire.nq.gz", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> rdf = stage.bytes("dump/ceasefire.nq.gz", "Accept", "application/n-quads");
        HttpResponse<byte[]> encoded =
                stage.bytes("dump/ceasefire.nq.gz", "Accept", "application/n-quads", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> browser =
                stage.bytes("dump/ceasefire.nq.gz", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(file.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(browser.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(rdf.headers().firstValue("Content-Type")).contains("application/n-quads;charset=utf-8");
        assertThat(encoded.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(encoded.body())).readAllBytes())
                .isEqualTo(rdf.body());
        assertThat(Set.of(tag(file), tag(rdf), tag(encoded))).hasSize(3);
        assertThat(stage.bytes("dump/ceasefire.nq.gz", "Accept", "application/n-quads", "If-None-Match", tag(rdf))
                        .statusCode())
                .isEqualTo(304);
    }

    private static String tag(HttpResponse<byte[]> got) {
        return got.headers().firstValue("ETag").orElseThrow();
    }

    /** As an editor asks the description of a service that fills its completions from VoID: by quads, with everything optional. */
    @Test
    void aServiceTellsWhichPropertiesAClassHas() {
        HttpResponse<String> got = stage.get("kb/ceasefire/sparql", "Accept", "application/n-quads");
        Model told = ModelFactory.createDefaultModel();
        RDFDataMgr.read(told, new ByteArrayInputStream(got.body().getBytes(StandardCharsets.UTF_8)), Lang.NQUADS);

        nested(told);
    }

    @Test
    void theDescriptionOfDatasetsTellsItToo() {
        nested(RDFDataMgr.loadModel(stage.root() + "void.ttl"));
    }

    private void nested(Model told) {
        String rank = "https://quadrivia.org/kb/ceasefire/servesCountry";
        String query = """
                PREFIX void: <http://rdfs.org/ns/void#> PREFIX ext: <http://ldf.fi/void-ext#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?class ?className ?property ?triples ?valueClass ?datatype {
                  ?part void:class ?class ; void:propertyPartition ?inner .
                  ?inner void:property ?property ; void:triples ?triples .
                  OPTIONAL { ?class rdfs:label ?className }
                  OPTIONAL { { ?inner void:classPartition [ void:class ?valueClass ] }
                    UNION { ?inner ext:datatypePartition [ ext:datatype ?datatype ] } } }
                """;
        Set<String> valueClasses = new HashSet<>();
        long serves = 0;
        boolean datatypes = false;
        try (QueryExecution run = QueryExecution.model(told).query(query).build()) {
            ResultSet rows = run.execSelect();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                datatypes |= row.contains("datatype");
                if (row.getResource("class").getURI().equals(OFFICER)) {
                    assertThat(row.getLiteral("className").getString()).isNotBlank();
                    if (row.getResource("property").getURI().equals(rank)) {
                        serves = row.getLiteral("triples").getLong();
                        valueClasses.add(String.valueOf(row.getResource("valueClass")));
                    }
                }
            }
        }
        Graph data = stage.dataset(LinkedDataStage.SHIPPED).dataset().getDefaultGraph();
        long counted = data.stream(Node.ANY, NodeFactory.createURI(rank), Node.ANY)
                .filter(t -> data.contains(
                        t.getSubject(), org.apache.jena.vocabulary.RDF.type.asNode(), NodeFactory.createURI(OFFICER)))
                .count();
        assertThat(serves).isEqualTo(counted).isPositive();
        assertThat(valueClasses).contains("https://quadrivia.org/kb/ceasefire/Country");
        assertThat(datatypes).isTrue();
    }
}
