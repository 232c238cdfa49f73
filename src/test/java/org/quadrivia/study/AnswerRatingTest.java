package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.study.scheduling.Rating;

class AnswerRatingTest {
    private static final Item ITEM = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    private static final Duration FAST = AnswerRating.fast(ITEM);
    private static final Duration SLOW = AnswerRating.slow(ITEM);

    @Test
    void aRightAnswerIsGood() {
        assertThat(rating(Mode.PRACTICE, SLOW, false, 5)).isEqualTo(Rating.GOOD);
        assertThat(rating(Mode.PRACTICE, FAST, false, 1)).isEqualTo(Rating.GOOD);
    }

    @Test
    void aSlowOrHintedAnswerIsHard() {
        assertThat(rating(Mode.REVIEW, SLOW.plusMillis(1), false, 5)).isEqualTo(Rating.HARD);
        assertThat(rating(Mode.REVIEW, FAST, true, 5)).isEqualTo(Rating.HARD);
    }

    @Test
    void aFastAnswerThatWasRightBeforeIsEasy() {
        assertThat(rating(Mode.REVIEW, FAST, false, AnswerRating.REPEATEDLY)).isEqualTo(Rating.EASY);
    }

    @Test
    void timeDoesNotCountInAnExam() {
        assertThat(rating(Mode.EXAM, SLOW.multipliedBy(9), false, 5)).isEqualTo(Rating.GOOD);
        assertThat(rating(Mode.EXAM, Duration.ZERO, false, 5)).isEqualTo(Rating.GOOD);
    }

    @Test
    void longerQuestionsAllowMoreTime() {
        Item order = Items.order("o", "beta", "gamma", "alpha");

        assertThat(AnswerRating.fast(order)).isGreaterThan(FAST);
        assertThat(SLOW).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
    }

    private static Rating rating(Mode mode, Duration took, boolean hinted, int rightRun) {
        AnsweredItem answered = AnsweredItem.restored(
                ITEM,
                Answer.Chosen.of("a"),
                null,
                null,
                new AnswerContext(Instant.parse("2026-01-01T12:00:00Z"), took, hinted ? Aid.HINT : Aid.NONE));
        return AnswerRating.known(
                new AnswerStored(Optional.empty(), new QuizId("A".repeat(22)), 1, mode, new KbId("kb"), answered),
                rightRun);
    }
}
