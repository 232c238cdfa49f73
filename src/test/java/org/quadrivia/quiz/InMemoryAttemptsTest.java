package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.quiz.SampleAttempts.GUEST;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.grading.Answer;

class InMemoryAttemptsTest {
    private final AtomicLong now = new AtomicLong();
    private final InMemoryAttempts attempts = new InMemoryAttempts(now::get);
    private final Quiz quiz = SampleAttempts.quiz(
            "A", SampleAttempts.practice(GUEST), Items.single("s", "Whom did she ring?", "Munir", "Doval"));

    @Test
    void aQuizIsLetGoADayAfterItsLastUse() {
        attempts.begin(quiz);

        now.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(attempts.find(quiz.id())).isPresent();
        now.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(attempts.find(quiz.id())).isPresent();
        now.addAndGet(Duration.ofHours(25).toNanos());
        assertThat(attempts.find(quiz.id())).isEmpty();
        assertThat(attempts.change(quiz.id(), same -> same, (before, after) -> {}))
                .isEmpty();
    }

    @Test
    void whoAnsweredIsToldAndAnExamKeepsItsItemsClosed() {
        attempts.begin(quiz);
        assertThat(attempts.mayShowResult(GUEST, SampleAttempts.KB, "s")).isFalse();

        attempts.change(
                quiz.id(), same -> same.answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN), (before, after) -> {});
        attempts.begin(
                SampleAttempts.quiz("B", SampleAttempts.exam(GUEST), Items.order("o", "beta", "gamma", "alpha")));

        assertThat(attempts.mayShowResult(GUEST, SampleAttempts.KB, "s")).isTrue();
        assertThat(attempts.isExamined(SampleAttempts.KB, "o", SampleAttempts.START))
                .isTrue();
        assertThat(attempts.isExamined(SampleAttempts.KB, "s", SampleAttempts.START))
                .isFalse();
    }

    @Test
    void eachSeesTheirOwn() {
        attempts.begin(quiz);

        assertThat(attempts.of(GUEST, 0, 9)).extracting(AttemptLine::id).containsExactly(quiz.id());
        assertThat(attempts.count(new Taker.Person(new PersonId(new UUID(1, 1)))))
                .isZero();
    }
}
