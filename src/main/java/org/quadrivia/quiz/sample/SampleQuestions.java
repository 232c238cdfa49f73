package org.quadrivia.quiz.sample;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/**
 * Finds the question of the day of each knowledge base, for people who have not begun anything. The question is the same for
 * everybody until midnight (UTC). It is never one that reviewers have hidden, that belongs to an open exam, or that somebody is
 * answering in an exam now.
 */
@Service
public class SampleQuestions {
    private static final int MOST = 1_000;

    private final Questions questions;
    private final Attempts attempts;
    private final Optional<NamedQuizStore> named;
    private final Clock clock;
    private final Cache<KbId, Drawn> drawn = Caches.bounded(
            "samples",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(ClockSpeed.scaled(Duration.ofMinutes(1)))
                    .build());

    /** @param named empty if this server stores nothing */
    SampleQuestions(Questions questions, Attempts attempts, Optional<NamedQuizStore> named, Clock clock) {
        this.questions = questions;
        this.attempts = attempts;
        this.named = named;
        this.clock = clock;
    }

    /**
     * Returns the question of the day. Empty if the knowledge base has no suitable one, if its bank is not made yet, and if the
     * storage fails. Never waits for a bank.
     */
    public Optional<SampleQuestion> of(KbCard card) {
        return of(card, Set.of());
    }

    /**
     * Returns the question of the day, or another one for a visitor who has answered it.
     *
     * @param answered the ids of the items that the visitor has answered
     */
    public Optional<SampleQuestion> of(KbCard card, Set<String> answered) {
        return questions.ready(card).flatMap(bank -> {
            Optional<SampleQuestion> sample = of(card, bank, clock.instant());
            return sample.filter(one -> answered.contains(one.item().id())).isPresent()
                    ? another(card, bank, answered)
                    : sample;
        });
    }

    private Optional<SampleQuestion> another(KbCard card, Bank bank, Set<String> answered) {
        Instant now = clock.instant();
        try {
            return draw(card, bank, day(now), now, answered);
        } catch (StorageFailure away) {
            return Optional.empty();
        }
    }

    private static long day(Instant now) {
        return TimeUnit.SECONDS.toDays(now.getEpochSecond());
    }

    private Optional<SampleQuestion> of(KbCard card, Bank bank, Instant now) {
        long day = day(now);
        Drawn known = drawn.getIfPresent(card.id());
        if (known == null || !known.fits(bank, day)) {
            try {
                known = new Drawn(bank, day, draw(card, bank, day, now, Set.of()));
            } catch (StorageFailure away) {
                return Optional.empty();
            }
            drawn.put(card.id(), known);
        }
        return known.sample();
    }

    private Optional<SampleQuestion> draw(KbCard card, Bank bank, long day, Instant now, Set<String> but) {
        Set<String> exams = named.stream()
                .flatMap(store -> store.of(card.id()).stream())
                .filter(quiz -> quiz.state() == NamedQuiz.State.OPEN)
                .filter(quiz -> quiz.plan().terms().mode() == Mode.EXAM)
                .flatMap(quiz -> quiz.items().stream())
                .map(NamedQuiz.FixedItem::id)
                .collect(Collectors.toSet());
        return new SampleDraw(bank, card)
                .on(
                        day,
                        item -> but.contains(item.id())
                                || exams.contains(item.id())
                                || attempts.isExamined(card.id(), item.id(), now));
    }

    /** The question selected from a bank on a day. */
    private record Drawn(String revision, long day, Optional<SampleQuestion> sample) {
        Drawn(Bank bank, long day, Optional<SampleQuestion> sample) {
            this(bank.revision(), day, sample);
        }

        /** Returns whether the selection is still valid: a reviewer may have hidden or reworded the item. */
        boolean fits(Bank bank, long today) {
            return day == today
                    && revision.equals(bank.revision())
                    && sample.map(SampleQuestion::item)
                            .map(item ->
                                    bank.item(item.id()).filter(item::equals).isPresent())
                            .orElse(true);
        }
    }
}
