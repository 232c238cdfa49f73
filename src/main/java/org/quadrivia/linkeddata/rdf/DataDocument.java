package org.quadrivia.linkeddata.rdf;

import java.util.Optional;

/**
 * The document in which data is given.
 *
 * @param address absolute, of this page of it
 * @param dataset the IRI of the knowledge base as a dataset
 * @param license an IRI; empty where none is known
 * @param revision the IRI of the revision that it tells
 * @param first the first page's address
 * @param next the next page's; empty after the last
 */
public record DataDocument(
        String address,
        String dataset,
        Optional<String> license,
        String revision,
        String first,
        Optional<String> next) {}
