package org.quadrivia.authoring.editing;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Standing;

/**
 * Something that somebody says and the knowledge base does not.
 *
 * @param label what is claimed, in words
 * @param standing attributed, reported or hedged
 * @param claimant who says so; empty where nobody is named
 * @param hedge the word that hedges it; empty for none
 * @param passage where that stands; empty for none
 */
public record NewClaim(
        String label, Standing standing, Optional<EntityId> claimant, String hedge, Optional<EntityId> passage) {
    /** @throws IllegalArgumentException if it has no words, or is stated */
    public NewClaim {
        if (label.isBlank() || standing == Standing.STATED) {
            throw new IllegalArgumentException("a claim has words and is not stated");
        }
    }
}
