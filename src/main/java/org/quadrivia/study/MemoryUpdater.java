package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Updates the stored memories of facts whenever a person's answer counts, in the transaction that stores the answer. A right
 * answer rates every fact that the item asks about; a wrong answer rates only those facts that it shows the person not to know. An
 * answer that is partly right rates the facts that it shows not to be known as Again and the others as Hard: they were recalled,
 * but beside a slip and with the other options as a help.
 * Guests have no memories: their answers are rated only when they sign in.
 */
@Component
@ConditionalOnStorage
class MemoryUpdater {
    private final Storage storage;
    private final Memories memories;
    private final SchedulerFactory schedulers;

    MemoryUpdater(Storage storage, Memories memories, SchedulerFactory schedulers) {
        this.storage = storage;
        this.memories = memories;
        this.schedulers = schedulers;
    }

    /** Updates the memories of the person who answered. If this throws an exception, the answer is not stored either. */
    @EventListener
    void answerStored(AnswerStored stored) {
        stored.person().ifPresent(person -> storage.write(() -> learn(person, stored)));
    }

    private boolean learn(PersonId person, AnswerStored stored) {
        if (!memories.hold(person) || memories.isLogged(person, stored.attempt(), stored.number())) {
            return false;
        }
        Set<FactId> unknown = stored.unknown();
        Collection<FactId> facts = stored.right() || stored.partly()
                ? new LinkedHashSet<>(stored.item().asks())
                : unknown;
        if (facts.isEmpty()) {
            return false;
        }
        Map<FactId, FactMemory> known = memories.of(person, stored.kb(), facts).stream()
                .collect(Collectors.toMap(FactMemory::fact, Function.identity()));
        Scheduler scheduler = schedulers.of(person);
        facts.forEach(fact -> {
            FactMemory memory = known.get(fact);
            rate(person, stored, fact, memory, rating(stored, unknown.contains(fact), memory), scheduler);
        });
        ConfusionDetector.by(stored).forEach(confusion -> memories.confused(person, confusion));
        return true;
    }

    private static Rating rating(AnswerStored stored, boolean unknown, @Nullable FactMemory known) {
        if (unknown) {
            return Rating.AGAIN;
        }
        return stored.right() ? AnswerRating.known(stored, known == null ? 0 : known.rightRun()) : Rating.HARD;
    }

    private void rate(
            PersonId person,
            AnswerStored stored,
            FactId fact,
            @Nullable FactMemory known,
            Rating rating,
            Scheduler scheduler) {
        Instant at = stored.answered().given().at();
        Memory before = known == null ? null : known.memory();
        Memory after = before == null ? scheduler.first(rating, at) : scheduler.next(before, rating, at);
        memories.keep(person, remembered(stored, fact, known, rating, after));
        memories.log(
                person,
                new Review(
                        stored.kb(),
                        fact,
                        stored.attempt(),
                        stored.number(),
                        stored.item().id(),
                        stored.form(),
                        rating,
                        at,
                        stored.answered().given().took(),
                        stored.answered().given().aided(),
                        false,
                        before == null ? null : scheduler.retrievability(before, at),
                        before,
                        after));
    }

    private static FactMemory remembered(
            AnswerStored stored, FactId fact, @Nullable FactMemory known, Rating rating, Memory after) {
        Item item = stored.item();
        int run = known == null ? 0 : known.rightRun();
        boolean alone = item.asks().size() == 1;
        return new FactMemory(
                stored.kb(),
                fact,
                after,
                known == null ? 1 : known.times() + 1,
                rating.recalled() ? run + 1 : 0,
                known == null ? after.reviewed() : known.since(),
                stored.form(),
                item.id(),
                alone || known == null ? item.explanation() : known.words());
    }
}
