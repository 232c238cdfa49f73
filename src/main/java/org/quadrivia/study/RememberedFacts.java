package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.study.scheduling.Scheduler;

/**
 * The facts that a learner was asked, with the probability of remembering each now. All figures about what somebody knows are
 * counted here. Facts that were never asked, or were missed when last asked, count as not known.
 */
public final class RememberedFacts {
    /** The lowest probability of remembering with which a fact counts as known. */
    static final double KNOWN = 0.75;

    private final Map<FactId, Double> chances = new HashMap<>();

    private RememberedFacts() {}

    /** @param known what the learner remembers of a knowledge base */
    public static RememberedFacts of(List<FactMemory> known, Scheduler scheduler, Instant now) {
        RememberedFacts facts = new RememberedFacts();
        known.stream()
                .filter(FactMemory::wasAsked)
                .forEach(one -> facts.chances.put(
                        one.fact(), one.rightRun() == 0 ? 0 : scheduler.retrievability(one.memory(), now)));
        return facts;
    }

    public boolean wasAsked(FactId fact) {
        return chances.containsKey(fact);
    }

    /** Returns how many of these facts are known. */
    public int known(Collection<FactId> facts) {
        return (int) facts.stream()
                .filter(fact -> chances.getOrDefault(fact, 0.0) >= KNOWN)
                .count();
    }

    /** Returns the mean probability of remembering these facts, 0 to 1; 0 if there are none. */
    public double share(Collection<FactId> facts) {
        return facts.stream()
                .mapToDouble(fact -> chances.getOrDefault(fact, 0.0))
                .average()
                .orElse(0);
    }
}
