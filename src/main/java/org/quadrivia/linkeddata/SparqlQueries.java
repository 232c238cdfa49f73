package org.quadrivia.linkeddata;

/**
 * Runs anybody's queries over what knowledge bases publish, within limits of time, memory and size. Who may read which knowledge base
 * is asked before, by whoever calls this.
 */
public interface SparqlQueries {
    /**
     * Starts a query. Whatever is wrong with it or befalls it, the reply tells.
     *
     * @param request which knowledge base is asked what
     */
    SparqlRun start(SparqlRequest request);
}
