package org.quadrivia.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.springframework.stereotype.Component;

/**
 * The exams that people are sitting now, and the lock that follows from them. Guests have no account, so nothing is closed to
 * them.
 */
@Component
public final class Exams implements ExamLock {
    private static final int MAX_CACHED = 10_000;

    private final Attempts attempts;
    private final CurrentPerson people;
    private final Clock clock;
    /**
     * The exams that each person has not handed in. {@link #changed} removes an entry when an exam begins or is handed in, and
     * entries expire after a minute. An exam whose time is up needs no removal, since {@link #on(Taker, KbId)} checks the end.
     */
    private final Cache<Taker.Person, List<AttemptLine>> on = Caches.bounded(
            "exams",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterWrite(ClockSpeed.scaled(Duration.ofMinutes(1)))
                    .build());

    public Exams(Attempts attempts, CurrentPerson people, Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<String> exam(KbId kb) {
        return people.id().flatMap(id -> on(new Taker.Person(id), kb)).map(exam -> "quiz/" + exam);
    }

    /** Finds the exam on that knowledge base that the taker is sitting now. Always empty for guests. */
    Optional<QuizId> on(Taker taker, KbId kb) {
        if (!(taker instanceof Taker.Person person)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return on.get(person, attempts::examsOn).stream()
                .filter(exam -> exam.kb().equals(kb))
                .filter(exam -> exam.ends() == null || now.isBefore(exam.ends()))
                .map(AttemptLine::id)
                .findFirst();
    }

    /** Must be called after an exam of this taker has begun or has been handed in. */
    void changed(Taker taker) {
        if (taker instanceof Taker.Person person) {
            on.invalidate(person);
        }
    }
}
