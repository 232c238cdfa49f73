package org.quadrivia.study;

import java.time.Instant;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;

/**
 * One thing taken for another.
 *
 * @param fact that was asked
 * @param wrong what was chosen
 * @param right what should have been
 * @param times how often
 */
public record Confusion(KbId kb, FactId fact, Thing wrong, Thing right, int times, Instant last) {
    /** @param value IRI or literal in N-Triples syntax */
    public record Thing(String value, String label) {}
}
