package org.quadrivia.knowledge;

import java.util.Optional;

/** What became of things that a knowledge base does not speak of any more. */
public interface Successors {
    /** What it is called now, after renaming or merging; empty where it was removed or never there. */
    Optional<EntityId> of(KbId kb, EntityId gone);
}
