package org.quadrivia.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim: who holds what, and who disputes it.
 *
 * @param claim its label is what is claimed, a clause that can follow "that"
 * @param claimedBy empty where nobody is named
 * @param hedge the hedge word of the source; null where there is none
 * @param facts what the claim's graph holds
 */
public record ClaimView(
        Named claim,
        Standing standing,
        List<Named> claimedBy,
        List<Named> disputedBy,
        List<Named> conflictsWith,
        @Nullable String hedge,
        List<Passage> passages,
        List<Fact> facts) {
    public ClaimView {
        claimedBy = List.copyOf(claimedBy);
        disputedBy = List.copyOf(disputedBy);
        conflictsWith = List.copyOf(conflictsWith);
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
    }

    /** Whether that makes or disputes the claim, or is what the claim speaks of. */
    public boolean concerns(EntityId id) {
        return Stream.of(claimedBy, disputedBy)
                        .flatMap(List::stream)
                        .anyMatch(agent -> agent.id().equals(id))
                || facts.stream().anyMatch(fact -> fact.concerns(id));
    }
}
