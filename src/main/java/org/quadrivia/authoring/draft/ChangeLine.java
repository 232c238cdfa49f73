package org.quadrivia.authoring.draft;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;

/**
 * A statement that is added or removed.
 *
 * @param added whether it is added
 * @param words the statement in words
 * @param where the name of the passage, claim or file that states it
 * @param entity what it is about; empty if its subject has no IRI
 * @param rdf the statement as N-Quads
 */
public record ChangeLine(boolean added, String words, String where, Optional<EntityId> entity, String rdf) {}
