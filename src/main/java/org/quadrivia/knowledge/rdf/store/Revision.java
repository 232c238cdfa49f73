package org.quadrivia.knowledge.rdf.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The record of a revision.
 *
 * @param number counts from 1 within its knowledge base
 * @param digest of all its quads
 * @param why a sentence
 * @param by who published it, by the id of a person; empty for this program itself
 * @param added how many quads; 0 where what it changed is not kept, as of the first
 * @param removed the same
 */
public record Revision(int number, String digest, String why, Optional<String> by, Instant at, int added, int removed) {
    /**
     * What is recorded of a revision beside what it changes.
     *
     * @param why a sentence
     * @param by the id of a person; empty for this program itself
     */
    public record Note(String why, Optional<String> by) {}
}
