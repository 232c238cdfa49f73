package org.quadrivia.knowledge.view;

import java.util.List;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Passage;

/**
 * A passage with everything it supports.
 *
 * @param facts the facts that it states
 * @param claims the claims that it reports
 */
public record PassageDetails(Passage passage, List<Fact> facts, List<ClaimDetails> claims) {
    public PassageDetails {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }
}
