package org.quadrivia.quiz;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.FactId;

/** The facts of a question that its taker was asked about before the quiz. */
public final class KnownFacts {
    private KnownFacts() {}

    /**
     * Returns the facts; empty for guests, and outside study, where nothing depends on them.
     *
     * @param askedFacts empty if there are no accounts
     */
    public static Set<FactId> of(Quiz quiz, int number, Optional<AskedFacts> askedFacts) {
        return quiz.sitting().mode() == Mode.REVIEW && quiz.sitting().taker() instanceof Taker.Person(var person)
                ? askedFacts
                        .map(facts -> facts.of(
                                        person,
                                        quiz.request().kb(),
                                        quiz.question(number).item().asks())
                                .keySet())
                        .orElse(Set.of())
                : Set.of();
    }
}
