package org.quadrivia.question;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/** Question banks as they were made, before any reviewer. Whoever asks questions takes them from {@link Questions}. */
public interface Banks {
    /** Empty where there is no knowledge base of that name. May take a second on first use. */
    Optional<Bank> bank(KbId id);

    /** The entities (and claims) that an item is about. */
    Set<EntityId> subjects(Item item);
}
