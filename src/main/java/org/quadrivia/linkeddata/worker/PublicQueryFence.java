package org.quadrivia.linkeddata.worker;

import java.util.List;
import org.apache.jena.query.Query;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/**
 * What queries of anybody must heed, wherever they run: SPARQL 1.1 and no more, nothing fetched from anywhere, no function but
 * those that are known. It does not keep them from taking time and memory; that is for whoever can kill them.
 */
public final class PublicQueryFence {
    /** What relative IRIs in queries begin with. */
    public static final String BASE = "https://quadrivia.org/query/";

    private PublicQueryFence() {}

    /**
     * Reads a query and looks whether it may be run.
     *
     * @return the query, and whether it may give something else when it is asked again
     * @throws org.apache.jena.query.QueryException where it is no query
     * @throws QueryRefused where it is none that is let in
     */
    public static Checked read(String text) {
        Query query = SparqlParser.parse(text, BASE);
        QueryLook look = new QueryLook();
        look.walk(query);
        return new Checked(query, look.isVolatile());
    }

    /**
     * A query that may be run.
     *
     * @param isVolatile whether it may give something else when it is asked again of the same data
     */
    public record Checked(Query query, boolean isVolatile) {
        /** The IRIs of all graphs that its dataset clauses name. */
        public List<String> graphs() {
            return java.util.stream.Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                    .toList();
        }
    }
}
