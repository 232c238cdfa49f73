package org.quadrivia.linkeddata.worker;

import java.util.List;
import org.apache.jena.query.Query;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/**
 * The rules for queries from the public, wherever they run: standard SPARQL 1.1, no data from elsewhere, and only known
 * functions. It does not limit time and memory; that is left to those who can kill the process.
 */
public final class PublicQueryFence {
    /** The base for relative IRIs in queries. */
    public static final String BASE = "https://quadrivia.org/query/";

    private PublicQueryFence() {}

    /**
     * Parses a query and checks whether it may run.
     *
     * @return the query, and whether it may give another result when it is run again
     * @throws org.apache.jena.query.QueryException if it is not a query
     * @throws QueryRefused if it is not allowed
     */
    public static Checked read(String text) {
        Query query = SparqlParser.parse(text, BASE);
        QueryInspector look = new QueryInspector();
        look.walk(query);
        return new Checked(query, look.isVolatile());
    }

    /**
     * A query that may run.
     *
     * @param isVolatile whether it may give another result when it is run again on the same data
     */
    public record Checked(Query query, boolean isVolatile) {
        /** Returns the IRIs of all graphs that its dataset clauses name. */
        public List<String> graphs() {
            return java.util.stream.Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                    .toList();
        }
    }
}
