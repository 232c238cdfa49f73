package org.quadrivia.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.study.RandomMemories;
import org.quadrivia.study.Review;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Parameters;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

class CalibrationTest {
    private static final Instant AT = RandomMemories.NOW;

    @Test
    void theForecastStandsBesideTheResult() {
        List<Review> log = List.of(
                review(0.9, Duration.ofDays(3), Rating.GOOD),
                review(0.9, Duration.ofDays(3), Rating.HARD),
                review(0.6, Duration.ofDays(9), Rating.AGAIN));

        Calibration all = Calibration.of(log).orElseThrow();

        assertThat(all.expected()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(all.recalled()).isCloseTo(2 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(Calibration.byExpectation(log))
                .extracting(Calibration::reviews)
                .containsExactly(1, 2);
    }

    @Test
    void reviewsOfTheSameDayDoNotCount() {
        assertThat(Calibration.of(List.of(review(0.99, Duration.ofMinutes(10), Rating.GOOD))))
                .isEmpty();
        assertThat(Calibration.of(List.of())).isEmpty();
    }

    @Test
    void whatLearnersRatedThemselvesIsNoTestOfTheForecast() {
        assertThat(Calibration.of(List.of(review(0.9, Duration.ofDays(3), Rating.EASY, true))))
                .isEmpty();
    }

    private static Review review(double expected, Duration ago, Rating rating) {
        return review(expected, ago, rating, false);
    }

    private static Review review(double expected, Duration ago, Rating rating, boolean selfRated) {
        Memory before = new Memory(Memory.State.REVIEW, 0, 3, 5, AT.minus(ago), AT, 0, Parameters.ALGORITHM);
        Memory after = Scheduler.of(Retention.DEFAULT).next(before, rating, AT);
        QuizId attempt = new QuizId("A".repeat(22));
        return new Review(
                RandomMemories.KB,
                RandomMemories.fact(1),
                attempt,
                1,
                "item",
                "object single",
                rating,
                AT,
                Duration.ofSeconds(9),
                false,
                selfRated,
                expected,
                before,
                after);
    }
}
