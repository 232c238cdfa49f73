package org.quadrivia.linkeddata;

import java.util.List;
import org.quadrivia.knowledge.KbId;

/**
 * A query as it is asked.
 *
 * @param kb the knowledge base
 * @param query its text, in SPARQL 1.1
 * @param defaultGraphs IRIs of graphs that make the default graph, by the protocol; empty means what the query or the dataset says
 * @param namedGraphs IRIs of graphs that the query may name, by the protocol; empty means as above
 * @param accept the media types that the asker takes, as in HTTP; empty means any
 * @param client who is asking, for what each may ask at once and in a while
 */
public record SparqlRequest(
        KbId kb, String query, List<String> defaultGraphs, List<String> namedGraphs, String accept, String client) {
    public SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** A query over the whole of a knowledge base. */
    public static SparqlRequest of(KbId kb, String query, String accept, String client) {
        return new SparqlRequest(kb, query, List.of(), List.of(), accept, client);
    }
}
