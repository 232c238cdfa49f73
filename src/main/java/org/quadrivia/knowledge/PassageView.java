package org.quadrivia.knowledge;

import java.util.List;

/**
 * A passage with everything it supports.
 *
 * @param facts the facts that it states
 * @param claims the claims that it reports
 */
public record PassageView(Passage passage, List<Fact> facts, List<ClaimView> claims) {
    public PassageView {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }
}
