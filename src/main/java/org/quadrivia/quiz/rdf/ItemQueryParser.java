package org.quadrivia.quiz.rdf;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.quiz.named.Composition;

/** Accepts only queries that select items or facts and keep within {@link QueryFence#SERVER}. */
final class ItemQueryParser {
    static final String ITEM = "item";
    static final String FACT = "fact";
    private static final String BASE = "urn:x-quadrivia:";

    private ItemQueryParser() {}

    /**
     * Parses and checks a query.
     *
     * @param prefixes the prefixes that the query need not declare
     * @throws org.apache.jena.query.QueryException if the text is not a query
     * @throws QueryRefused if the query is not allowed here
     */
    static Query parse(String sparql, PrefixMapping prefixes) {
        if (sparql.length() > Composition.Queried.MAX_LENGTH) {
            throw new QueryRefused(Messages.text("quiz.query.long", Composition.Queried.MAX_LENGTH));
        }
        Prologue prologue = new Prologue(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
        Query query = SparqlParser.parse(new Query(prologue), sparql, BASE);
        if (!query.isSelectType()) {
            throw new QueryRefused(Messages.text("quiz.query.select"));
        }
        QueryFence.SERVER.check(query);
        List<String> found = query.getResultVars();
        if (!found.contains(ITEM) && !found.contains(FACT)) {
            throw new QueryRefused(Messages.text("quiz.query.variables"));
        }
        return lean(query);
    }

    /**
     * Removes DISTINCT and ORDER BY unless the query has a limit or an offset. Order and duplicates do not matter here, and both
     * clauses would cost memory.
     */
    private static Query lean(Query query) {
        if (!query.hasLimit() && !query.hasOffset()) {
            query.setDistinct(false);
            if (query.getOrderBy() != null) {
                query.getOrderBy().clear();
            }
        }
        return query;
    }
}
