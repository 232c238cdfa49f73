package org.quadrivia.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.lesson.Flashcard;
import org.quadrivia.quiz.lesson.SelfRating;
import org.quadrivia.quiz.lesson.SelfRatings;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.stereotype.Component;

/**
 * Updates memories with learners' own ratings of flashcards. A rating decides when the fact comes back, but only answers make a
 * fact count as known. After “I did not know”, the fact counts as not known until the learner answers a question about it.
 */
@Component
@ConditionalOnStorage
class SelfRatedFacts implements SelfRatings {
    private final Storage storage;
    private final Memories memories;
    private final SchedulerFactory schedulers;
    private final Clock clock;

    SelfRatedFacts(Storage storage, Memories memories, SchedulerFactory schedulers, Clock clock) {
        this.storage = storage;
        this.memories = memories;
        this.schedulers = schedulers;
        this.clock = clock;
    }

    @Override
    public void rate(
            PersonId person, KbId kb, QuizId deck, int place, Flashcard card, SelfRating rating, Duration took) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        storage.write(() -> {
            if (!memories.hold(person) || memories.isLogged(person, deck, place)) {
                return false;
            }
            FactMemory known = memories.of(person, kb, List.of(card.fact())).stream()
                    .findFirst()
                    .orElse(null);
            Scheduler scheduler = schedulers.of(person);
            Memory before = known == null ? null : known.memory();
            Rating rated = rating(rating);
            Memory after = before == null ? scheduler.first(rated, at) : scheduler.next(before, rated, at);
            memories.keep(person, remembered(kb, card, known, rated, after));
            memories.log(
                    person,
                    new Review(
                            kb,
                            card.fact(),
                            deck,
                            place,
                            card.item().id(),
                            FactMemory.FLASHCARD,
                            rated,
                            at,
                            took,
                            false,
                            true,
                            before == null ? null : scheduler.retrievability(before, at),
                            before,
                            after));
            return true;
        });
    }

    private static FactMemory remembered(
            KbId kb, Flashcard card, @Nullable FactMemory known, Rating rating, Memory after) {
        return new FactMemory(
                kb,
                card.fact(),
                after,
                known == null ? 0 : known.times(),
                known == null || !rating.recalled() ? 0 : known.rightRun(),
                known == null ? after.reviewed() : known.since(),
                FactMemory.FLASHCARD,
                card.item().id(),
                card.item().explanation());
    }

    private static Rating rating(SelfRating rating) {
        return switch (rating) {
            case NOT_KNOWN -> Rating.AGAIN;
            case HARD -> Rating.HARD;
            case KNOWN -> Rating.GOOD;
            case EASY -> Rating.EASY;
        };
    }
}
