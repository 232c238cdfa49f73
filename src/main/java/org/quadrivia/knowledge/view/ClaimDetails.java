package org.quadrivia.knowledge.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;

/**
 * A claim with who makes it and who disputes it.
 *
 * @param claim its label is what is claimed: a clause that can follow "that"
 * @param claimedBy empty if nobody is named
 * @param hedge the hedge word of the source; null if there is none
 * @param facts what the claim's graph holds
 */
public record ClaimDetails(
        Named claim,
        Standing standing,
        List<Named> claimedBy,
        List<Named> disputedBy,
        List<Named> conflictsWith,
        @Nullable String hedge,
        List<Passage> passages,
        List<Fact> facts) {
    public ClaimDetails {
        claimedBy = List.copyOf(claimedBy);
        disputedBy = List.copyOf(disputedBy);
        conflictsWith = List.copyOf(conflictsWith);
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
    }

    /** Returns whether the entity makes or disputes the claim, or is the subject or object of one of its facts. */
    public boolean concerns(EntityId id) {
        return Stream.of(claimedBy, disputedBy)
                        .flatMap(List::stream)
                        .anyMatch(agent -> agent.id().equals(id))
                || facts.stream().anyMatch(fact -> fact.concerns(id));
    }
}
