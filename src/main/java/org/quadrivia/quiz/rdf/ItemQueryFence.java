package org.quadrivia.quiz.rdf;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.quadrivia.knowledge.rdf.sparql.SparqlFault;
import org.quadrivia.knowledge.rdf.sparql.SparqlFence;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.quiz.named.Composition;

/** Accepts only queries that select items or facts and keep within {@link SparqlFence}. */
final class ItemQueryFence {
    static final String ITEM = "item";
    static final String FACT = "fact";
    private static final String BASE = "urn:x-quadrivia:";

    private ItemQueryFence() {}

    /**
     * Parses and checks a query.
     *
     * @param prefixes the prefixes that the query need not declare
     * @throws Unfit if the text is not a query, or the query is not allowed here
     */
    static Query read(String sparql, PrefixMapping prefixes) {
        if (sparql.length() > Composition.Queried.LONGEST) {
            throw Unfit.because("quiz.query.long", Composition.Queried.LONGEST);
        }
        Query query = parsed(sparql, prefixes);
        if (!query.isSelectType()) {
            throw Unfit.because("quiz.query.select");
        }
        inside(query);
        List<String> found = query.getResultVars();
        if (!found.contains(ITEM) && !found.contains(FACT)) {
            throw Unfit.because("quiz.query.variables");
        }
        return lean(query);
    }

    private static void inside(Query query) {
        try {
            SparqlFence.check(query);
        } catch (SparqlFence.Unfit unfit) {
            throw Unfit.at(0, 0, unfit.why());
        }
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

    private static Query parsed(String sparql, PrefixMapping prefixes) {
        try {
            Query query = new Query(new Prologue(PrefixMapping.Factory.create().setNsPrefixes(prefixes)));
            return SparqlParser.parse(query, sparql, BASE);
        } catch (QueryException broken) {
            Diagnostic fault = SparqlFault.of(broken, sparql);
            throw Unfit.at(fault.line(), fault.column(), fault.message());
        }
    }
}
