package org.quadrivia.study;

import java.time.Instant;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;

/**
 * One thing that a learner took for another.
 *
 * @param fact the fact that was asked
 * @param wrong the thing that was chosen
 * @param right the thing that should have been chosen
 * @param times the number of times this happened
 */
public record Confusion(KbId kb, FactId fact, Thing wrong, Thing right, int times, Instant last) {
    /** @param value an IRI or literal in N-Triples syntax */
    public record Thing(String value, String label) {}
}
