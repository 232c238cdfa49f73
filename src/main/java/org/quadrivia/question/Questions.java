package org.quadrivia.question;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * The question banks of the knowledge bases that are served, as reviewers left them: without what they hid and the families they
 * switched off, in their words where they reworded. Banks are made once for each revision, on first use.
 */
public interface Questions {
    /** Empty where there is no knowledge base of that name. May take a second on first use. */
    Optional<Bank> bank(KbId id);

    /** The entities (and claims) that an item is about: what its facts, key and stem name. Decides topics and "quiz me on this". */
    Set<EntityId> subjects(Item item);
}
