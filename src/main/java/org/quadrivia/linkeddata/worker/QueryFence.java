package org.quadrivia.linkeddata.worker;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;

/**
 * What queries of anybody must heed, wherever they run: SPARQL 1.1 and no more, nothing fetched from anywhere, no function but
 * those that are known. It does not keep them from taking time and memory; that is for whoever can kill them.
 */
public final class QueryFence {
    /** What relative IRIs in queries begin with. */
    public static final String BASE = "https://quadrivia.org/query/";

    /** The time a parser takes for a number grows with the square of its digits. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{1000}");

    static {
        JenaSystem.init();
    }

    private QueryFence() {}

    /**
     * Reads a query and looks whether it may be run.
     *
     * @return the query, and whether it may give something else when it is asked again
     * @throws org.apache.jena.query.QueryException where it is no query
     * @throws QueryRefused where it is none that is let in
     */
    public static Checked read(String text) {
        if (LONG_NUMBER.matcher(text).find()) {
            throw new QueryRefused(400, text("sparql.number"));
        }
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
            QueryLook look = new QueryLook();
            look.query(query);
            return new Checked(query, look.isVolatile());
        } catch (StackOverflowError tooDeep) {
            throw new QueryRefused(400, text("sparql.deep"));
        }
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
