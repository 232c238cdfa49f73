package org.quadrivia.bench;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** The lower bounds for all stages: reading every quad once. */
final class Scan {
    private static final Query COUNT = QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");

    private Scan() {}

    /** Counts the quads with a SPARQL query. */
    static long query(DatasetGraph dataset) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(COUNT).build()) {
            Node count = exec.select().next().get("n");
            return Long.parseLong(count.getLiteralLexicalForm());
        }
    }

    /** Counts the quads with the iterator over the named graphs. */
    static long iterate(DatasetGraph dataset) {
        long count = 0;
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            quads.next();
            count++;
        }
        return count;
    }
}
