package org.quadrivia.quiz.grading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** Determines which facts an answer shows not to be known, and which it shows to be known. */
public final class MissedFacts {
    private MissedFacts() {}

    /**
     * Returns the asked facts on which the proofs of the wrongly answered options rest; empty if the answer is right. If
     * those proofs rest on no asked fact (such as when a wrong option was chosen besides all right ones), returns all asked
     * facts.
     */
    public static Set<FactId> facts(Item item, Grade grade) {
        if (grade.right()) {
            return Set.of();
        }
        Set<FactId> wronged = item.options().stream()
                .filter(option -> !grade.mark(option.id()).right())
                .flatMap(MissedFacts::rests)
                .collect(Collectors.toSet());
        List<FactId> asked = item.asks();
        Set<FactId> unknown =
                asked.stream().filter(wronged::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        return unknown.isEmpty() ? new LinkedHashSet<>(asked) : unknown;
    }

    /** Returns the asked facts that an answer shows to be known; none if it is wrong altogether. */
    public static Set<FactId> known(Item item, Grade grade) {
        Set<FactId> known = grade.points() > 0 ? new LinkedHashSet<>(item.asks()) : new LinkedHashSet<>();
        known.removeAll(facts(item, grade));
        return known;
    }

    private static Stream<FactId> rests(Option option) {
        return option.proof().triples().stream().map(FactId::ofTriple);
    }
}
