package org.quadrivia.quiz.jdbc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attempts in the database. Attempts in use are also kept in memory: {@value #MAX_CACHED} at most, each for {@value #MINUTES} minutes
 * after its last use.
 */
@Component
@ConditionalOnStorage
final class JdbcAttempts implements Attempts {
    static final int MAX_CACHED = 1_000;
    static final int MINUTES = 30;
    private static final int LOCKS = 256;

    private final Storage storage;
    private final JdbcClient database;
    private final AttemptRows rows;
    private final AttemptLines lines;
    private final Cache<QuizId, Quiz> used = Caches.bounded(
            "quizzes",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterAccess(ClockSpeed.scaled(Duration.ofMinutes(MINUTES)))
                    .build());
    /** The locks of quizzes. A quiz always uses the same lock; several quizzes may share one. */
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();
    /**
     * Held while questions are stored or deleted, so that each question is stored once and none is deleted that has just been
     * asked.
     */
    private final Lock asked = new ReentrantLock();

    JdbcAttempts(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
        this.rows = new AttemptRows(database);
        this.lines = new AttemptLines(database);
    }

    @Override
    public void begin(Quiz quiz) {
        holding(asked, () -> write(() -> rows.begin(quiz)));
        used.put(quiz.id(), quiz);
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        Quiz known = used.getIfPresent(id);
        return known != null ? Optional.of(known) : holding(lock(id), () -> load(id));
    }

    private Optional<Quiz> load(QuizId id) {
        Quiz known = used.getIfPresent(id);
        Optional<Quiz> quiz = known != null ? Optional.of(known) : storage.read(() -> rows.read(id));
        quiz.ifPresent(found -> used.put(id, found));
        return quiz;
    }

    @Override
    public Optional<Quiz> change(QuizId id, UnaryOperator<Quiz> step, Along along) {
        return holding(lock(id), () -> load(id).map(before -> change(before, step.apply(before), along)));
    }

    private Quiz change(Quiz before, Quiz after, Along along) {
        if (after.equals(before)) {
            return before;
        }
        // If the commit fails, its outcome is unknown. The next use therefore reads the attempt from the database.
        used.invalidate(before.id());
        Runnable change = () -> write(() -> {
            rows.change(before, after);
            along.change(before, after);
        });
        if (!after.questions().equals(before.questions())) {
            holding(asked, change);
        } else {
            change.run();
        }
        used.put(after.id(), after);
        return after;
    }

    @Override
    public List<AttemptLine> of(Taker taker, int offset, int limit) {
        return storage.read(() -> lines.of(taker, offset, limit));
    }

    @Override
    public List<AttemptLine> unfinished(Taker taker, Instant since, int limit) {
        return storage.read(() -> lines.unfinished(taker, since, limit));
    }

    @Override
    public int count(Taker taker) {
        return storage.read(() -> lines.count(taker));
    }

    @Override
    public List<QuizId> overdue(Instant now) {
        return storage.read(() -> database.sql("""
                        select id from attempt where submitted is null and ends <= :now
                        union select id from attempt where submitted is not null and results_from <= :now
                        """)
                .param("now", Timestamps.of(now))
                .query((row, n) -> new QuizId(row.getString("id")))
                .list());
    }

    @Override
    public boolean mayShowResult(Taker taker, KbId kb, String item) {
        return storage.read(() -> lines.mayShowResult(taker, kb, item));
    }

    @Override
    public boolean isExamined(KbId kb, String item, Instant now) {
        return storage.read(() -> lines.isExamined(kb, item, now));
    }

    @Override
    public List<AttemptLine> examsOn(Taker.Person person) {
        return storage.read(() -> lines.examsOn(person));
    }

    @Override
    public int prune(Instant before) {
        int pruned = holding(
                asked,
                () -> storage.write(() -> {
                    int gone = database.sql("""
                            delete from attempt
                            where guest is not null and named is null and started < :before and not exists
                                (select 1 from answer where attempt_id = attempt.id and answered_at >= :before)
                            """)
                            .param("before", Timestamps.of(before))
                            .update();
                    database.sql("""
                            delete from asked
                            where not exists (select 1 from attempt_question where digest = asked.digest)
                                and not exists (select 1 from question_report where digest = asked.digest)
                            """).update();
                    return gone;
                }));
        used.invalidateAll();
        return pruned;
    }

    /** Drops the attempts in memory, so that they are read from the database again. */
    void forget() {
        used.invalidateAll();
    }

    private void write(Runnable work) {
        storage.write(() -> {
            work.run();
            return true;
        });
    }

    private static void holding(Lock lock, Runnable work) {
        holding(lock, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private Lock lock(QuizId id) {
        return locks.get(Math.floorMod(id.hashCode(), LOCKS));
    }
}
