package org.quadrivia.linkeddata;

import java.util.List;
import org.quadrivia.knowledge.KbId;

/**
 * A query together with what it is to be run on and for whom.
 *
 * @param kb the knowledge base
 * @param query the text, in SPARQL 1.1
 * @param defaultGraphs IRIs of the graphs that make up the default graph, as given by the protocol; if empty, the query or the
 *     dataset decides
 * @param namedGraphs IRIs of the graphs that the query may name, as given by the protocol; if empty, the query or the dataset
 *     decides
 * @param accept the media types that the client accepts, as in the HTTP header; empty means any
 * @param client who is asking; the limits on concurrent queries and on the rate of queries apply to each client
 */
public record SparqlRequest(
        KbId kb, String query, List<String> defaultGraphs, List<String> namedGraphs, String accept, String client) {
    public SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** Returns a request for a query over the whole knowledge base. */
    public static SparqlRequest of(KbId kb, String query, String accept, String client) {
        return new SparqlRequest(kb, query, List.of(), List.of(), accept, client);
    }
}
