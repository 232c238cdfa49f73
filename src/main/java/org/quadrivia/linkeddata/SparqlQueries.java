package org.quadrivia.linkeddata;

/**
 * Runs queries that people and programs send over published knowledge bases, within limits of time, memory and size. Does not
 * check who may read a knowledge base: the caller does that first.
 */
public interface SparqlQueries {
    /**
     * Starts a query. Never fails: the reply reports whatever goes wrong.
     *
     * @param request the query and the knowledge base it is for
     */
    SparqlRun start(SparqlRequest request);
}
