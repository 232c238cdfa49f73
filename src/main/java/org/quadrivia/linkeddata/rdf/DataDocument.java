package org.quadrivia.linkeddata.rdf;

import java.util.Optional;

/**
 * The document in which data is published.
 *
 * @param address absolute address of this page of the document; empty for items and revisions, whose data does not name it
 * @param dataset IRI of the knowledge base as a dataset
 * @param license an IRI; empty if none is known
 * @param revision IRI of the revision that is described
 * @param first address of the first page; empty for items and revisions
 * @param next address of the next page; empty on the last
 */
public record DataDocument(
        String address,
        String dataset,
        Optional<String> license,
        String revision,
        String first,
        Optional<String> next) {}
