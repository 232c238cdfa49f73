package org.quadrivia.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Attempts in memory, used if the server has no storage. Keeps the {@value #MAX_CACHED} most recently used, each for one day after
 * its last use.
 */
@Component
@Fallback
final class InMemoryAttempts implements Attempts {
    static final int MAX_CACHED = 10_000;
    private static final Duration LIFETIME = Duration.ofDays(1);

    private final Cache<QuizId, Quiz> kept;

    @Autowired
    InMemoryAttempts() {
        this(Ticker.systemTicker());
    }

    InMemoryAttempts(Ticker ticker) {
        this.kept = Caches.bounded(
                "quizzes",
                Caffeine.newBuilder()
                        .maximumSize(MAX_CACHED)
                        .expireAfterAccess(ClockSpeed.scaled(LIFETIME))
                        .ticker(ticker)
                        .build());
    }

    @Override
    public void begin(Quiz quiz) {
        kept.put(quiz.id(), quiz);
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    @Override
    public Optional<Quiz> change(QuizId id, UnaryOperator<Quiz> step, Along along) {
        return Optional.ofNullable(kept.asMap().computeIfPresent(id, (same, before) -> {
            Quiz after = step.apply(before);
            if (!after.equals(before)) {
                along.change(before, after);
            }
            return after;
        }));
    }

    @Override
    public List<AttemptLine> of(Taker taker, int offset, int limit) {
        return lines(taker)
                .sorted(Comparator.comparing(AttemptLine::started).reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<AttemptLine> unfinished(Taker taker, Instant since, int limit) {
        return lines(taker)
                .filter(line -> !line.finished() && !line.started().isBefore(since))
                .sorted(Comparator.comparing((AttemptLine line) -> line.mode() != Mode.EXAM)
                        .thenComparing(AttemptLine::started, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    @Override
    public int count(Taker taker) {
        return (int) lines(taker).count();
    }

    @Override
    public List<QuizId> overdue(Instant now) {
        return all().filter(quiz -> quiz.sitting().isOverdue(now)).map(Quiz::id).toList();
    }

    @Override
    public List<AttemptLine> examsOn(Taker.Person person) {
        return lines(person)
                .filter(line -> line.mode() == Mode.EXAM && !line.finished())
                .toList();
    }

    @Override
    public boolean mayShowResult(Taker taker, KbId kb, String item) {
        return asking(kb, item)
                .filter(asked -> asked.quiz().sitting().taker().equals(taker))
                .anyMatch(asked -> asked.quiz().mayShowResult(asked.number())
                        && asked.quiz().answered(asked.number()).isPresent());
    }

    @Override
    public boolean isExamined(KbId kb, String item, Instant now) {
        return asking(kb, item)
                .map(asked -> asked.quiz().sitting())
                .anyMatch(sitting -> !sitting.mayShowResults() && !sitting.isOverdue(now));
    }

    private record Asked(Quiz quiz, int number) {}

    private Stream<Asked> asking(KbId kb, String item) {
        return all().filter(quiz -> quiz.request().kb().equals(kb))
                .flatMap(quiz -> IntStream.rangeClosed(1, quiz.size()).mapToObj(number -> new Asked(quiz, number)))
                .filter(asked ->
                        asked.quiz().question(asked.number()).item().id().equals(item));
    }

    /** Does nothing, because the cache evicts attempts itself. */
    @Override
    public int prune(Instant before) {
        return 0;
    }

    private Stream<AttemptLine> lines(Taker taker) {
        return all().filter(quiz -> quiz.sitting().taker().equals(taker)).map(AttemptLine::of);
    }

    private Stream<Quiz> all() {
        return kept.asMap().values().stream();
    }
}
