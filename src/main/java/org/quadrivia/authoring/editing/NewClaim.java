package org.quadrivia.authoring.editing;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Standing;

/**
 * Something that somebody claims and the knowledge base itself does not assert.
 *
 * @param label what is claimed, in words
 * @param standing attributed, reported or hedged
 * @param claimant who claims it; empty if nobody is named
 * @param hedge the word that makes it tentative; empty for none
 * @param passage the passage that reports it; empty for none
 */
public record NewClaim(
        String label, Standing standing, Optional<EntityId> claimant, String hedge, Optional<EntityId> passage) {
    /** @throws IllegalArgumentException if the label is blank or the standing is stated */
    public NewClaim {
        if (label.isBlank() || standing == Standing.STATED) {
            throw new IllegalArgumentException("a claim has words and is not stated");
        }
    }
}
