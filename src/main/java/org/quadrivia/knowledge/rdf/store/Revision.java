package org.quadrivia.knowledge.rdf.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The record of a revision.
 *
 * @param number counts from 1 within its knowledge base
 * @param digest digest of all its quads
 * @param why a sentence
 * @param by id of the person who published it; empty for this program itself
 * @param added number of quads; 0 if the change is not kept, as for the first revision
 * @param removed number of quads, likewise
 */
public record Revision(int number, String digest, String why, Optional<String> by, Instant at, int added, int removed) {
    /**
     * What is recorded of a revision besides its change.
     *
     * @param why a sentence
     * @param by id of a person; empty for this program itself
     */
    public record Note(String why, Optional<String> by) {}
}
