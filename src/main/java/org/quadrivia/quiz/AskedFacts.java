package org.quadrivia.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;

/**
 * Records the facts that a person has been asked about, and which of them the person knew. Quizzes keep no such record, so another
 * feature implements this. Methods throw {@link org.quadrivia.storage.StorageFailure} if the record cannot be read.
 */
public interface AskedFacts {
    /** Returns the facts of a knowledge base that the person has been asked about, each with the time when it is due again. */
    Map<FactId, Instant> of(PersonId person, KbId kb);

    /** Returns those of the given facts that the person has been asked about, each with the time when it is due again. */
    Map<FactId, Instant> of(PersonId person, KbId kb, Collection<FactId> facts);

    /** Returns the facts of a knowledge base that the person has got right at least once. */
    Set<FactId> known(PersonId person, KbId kb);

    /**
     * Returns the facts of a question about which its taker had been asked before the quiz; empty for guests, and outside study,
     * where nothing depends on them.
     *
     * @param askedFacts empty if there are no accounts
     */
    static Set<FactId> before(Quiz quiz, int number, Optional<AskedFacts> askedFacts) {
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
