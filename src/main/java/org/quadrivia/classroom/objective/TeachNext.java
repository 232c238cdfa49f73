package org.quadrivia.classroom.objective;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.study.Confusion.Thing;

/**
 * What the learners of a class who share their study should be taught next of a knowledge base.
 *
 * @param objectives those of which the fewest facts are known, the least known first
 * @param mixedUp what several of them mix up, the most frequent first
 * @param mayMake whether the current teacher can make quizzes of the knowledge base
 */
public record TeachNext(KbCard card, List<Weak> objectives, List<MixedUp> mixedUp, boolean mayMake) {
    public TeachNext {
        objectives = List.copyOf(objectives);
        mixedUp = List.copyOf(mixedUp);
    }

    /**
     * An objective of which much is not known.
     *
     * @param share the mean share of its facts that are known, 0 to 1
     */
    public record Weak(Objective objective, double share) {}

    /**
     * Two things that several learners mix up.
     *
     * @param facts what was asked when they were mixed up
     * @param learners how many mix them up; who they are is not told
     */
    public record MixedUp(Thing one, Thing other, Set<FactId> facts, int learners) {
        public MixedUp {
            facts = Set.copyOf(facts);
        }
    }

    public boolean isEmpty() {
        return objectives.isEmpty() && mixedUp.isEmpty();
    }

    /** Returns the facts to ask about: those that were mixed up, then those of the objectives. */
    List<FactId> facts() {
        return Stream.concat(
                        mixedUp.stream().flatMap(one -> one.facts().stream()),
                        objectives.stream().flatMap(one -> one.objective().facts().stream()))
                .distinct()
                .collect(Collectors.toList());
    }
}
