package org.quadrivia.authoring.draft;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;

/**
 * One statement that is added or taken away.
 *
 * @param added whether it is added
 * @param words the statement in words
 * @param where what says it: the name of a passage, a claim, a file
 * @param entity what it speaks of; empty for what has no name
 * @param rdf the same as N-Quads
 */
public record ChangeLine(boolean added, String words, String where, Optional<EntityId> entity, String rdf) {}
