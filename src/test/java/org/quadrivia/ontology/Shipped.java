package org.quadrivia.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shipped ontology as its files have it, with the prefixes in which the tests speak of it. */
final class Shipped {
    static final Path FOLDER = Path.of("ontology");
    static final String KB = "https://quadrivia.org/kb/ceasefire/";
    private static final String PREFIXES = """
            PREFIX :       <https://quadrivia.org/kb/ceasefire/>
            PREFIX p:      <https://quadrivia.org/kb/ceasefire/passage/>
            PREFIX c:      <https://quadrivia.org/kb/ceasefire/claim/>
            PREFIX qv:     <https://quadrivia.org/ns#>
            PREFIX rdf:    <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl:    <http://www.w3.org/2002/07/owl#>
            PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            """;

    private Shipped() {}

    /** Every file beneath the folder with that ending, in a fixed order. */
    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All quads of the knowledge base, each in its graph. */
    static DatasetGraph quads() {
        DatasetGraph quads = DatasetGraphFactory.create();
        files(".trig").forEach(f -> RDFDataMgr.read(quads, f.toUri().toString()));
        return quads;
    }

    /** The triples of every graph in one. */
    static Graph union(DatasetGraph quads) {
        Graph union = GraphFactory.createDefaultGraph();
        quads.stream().forEach(q -> union.add(q.asTriple()));
        return union;
    }

    /** The triples that the knowledge base asserts: those of every graph but the claims. */
    static Graph asserted(DatasetGraph quads) {
        Graph asserted = GraphFactory.createDefaultGraph();
        quads.stream()
                .filter(q -> !q.getGraph().isURI() || !q.getGraph().getURI().startsWith(KB + "claim/"))
                .forEach(q -> asserted.add(q.asTriple()));
        return asserted;
    }

    /** The shapes, in one graph. */
    static Graph shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        files(".ttl").forEach(f -> RDFDataMgr.read(shapes, f.toUri().toString()));
        return shapes;
    }

    static boolean ask(DatasetGraph quads, String pattern) {
        try (QueryExecution run =
                QueryExecutionFactory.create(PREFIXES + "ASK { " + pattern + " }", DatasetFactory.wrap(quads))) {
            return run.execAsk();
        }
    }

    /** The rows of a SELECT, each as one line; empty where nothing was found. */
    static List<String> select(DatasetGraph quads, String query) {
        try (QueryExecution run = QueryExecutionFactory.create(PREFIXES + query, DatasetFactory.wrap(quads))) {
            List<String> rows = new ArrayList<>();
            run.execSelect().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }
}
