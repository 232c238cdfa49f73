package org.quadrivia.knowledge;

import java.util.Optional;

/** Knows what became of things that a knowledge base no longer describes. */
public interface IriSuccessors {
    /** Returns the IRI that replaced one after renaming or merging; empty if it was removed or never existed. */
    Optional<EntityId> of(KbId kb, EntityId gone);
}
