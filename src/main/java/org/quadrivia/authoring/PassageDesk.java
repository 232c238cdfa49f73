package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * Passages of a source and claims, with the facts that they state or claim, edited in drafts. A fact is attached by {@link Forms#add} with the passage as what
 * says so. As in {@link Drafts}, all is of whoever is asking.
 */
public interface PassageDesk {
    /** Empty where that is no passage. */
    Optional<Written> passage(KbId kb, EntityId passage);

    /**
     * Says where it stands and what it says.
     *
     * @param locator its place in the source
     * @param words what it says, in other words; empty for none
     * @param source an address or a title; empty for none
     */
    Edited describe(KbId kb, EntityId passage, String locator, String words, String source);

    /** What a graph holds: a passage's, or what a claim claims. */
    List<Stated> stated(KbId kb, EntityId graph);

    /** The passage does not state that any more. @param key as {@link Stated} has it */
    Edited detach(KbId kb, EntityId passage, String key);

    /** Says of a claim that this one makes it, too. */
    Edited addClaimant(KbId kb, EntityId claim, EntityId claimant);

    /** Does not say any more that this one makes the claim. */
    Edited removeClaimant(KbId kb, EntityId claim, EntityId claimant);

    /** A passage. */
    record Written(String locator, String words, String source) {}

    /**
     * A fact of a passage.
     *
     * @param key tells it from the others
     * @param words it as subject, property and value
     * @param subject what it is about; empty for what has no name
     */
    record Stated(String key, String words, Optional<EntityId> subject) {}
}
