package org.quadrivia.authoring.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A draft at a glance.
 *
 * @param changes how many statements it adds and removes
 * @param changed when it was last changed; empty if there is none
 * @param behind how many revisions have been published since it was begun
 * @param others names of the others who have drafts of the same knowledge base
 */
public record DraftSummary(int changes, Optional<Instant> changed, int behind, List<String> others) {
    public DraftSummary {
        others = List.copyOf(others);
    }
}
