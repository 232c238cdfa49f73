package org.quadrivia.quality.proof;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;

/** Runs a query as if only the given triples were known. */
final class Extract {
    private Extract() {}

    static Decision decide(ItemQuery query, Set<Triple> triples, DatasetFacts facts) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        for (Triple triple : triples) {
            facts.graphs(triple).forEach(graph -> dataset.add(new Quad(graph, triple)));
            if (facts.asserts(triple)) {
                dataset.getDefaultGraph().add(triple);
            }
        }
        return new Decider(dataset).decide(query);
    }
}
