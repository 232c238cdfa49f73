package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;

class QuizTest {
    private static final Named CALLS = new Named(new EntityId("https://example.org/calls"), "Calls");
    private static final Named STRIKES = new Named(new EntityId("https://example.org/strikes"), "Strikes");
    private static final Answer RIGHT = Answer.Chosen.of("a");
    private static final Answer WRONG = Answer.Chosen.of("b");

    private final Quiz fresh = Quiz.begin(
            new QuizId("AAAAAAAAAAAAAAAAAAAAAA"),
            QuizRequest.of(new KbId("kb"), 1),
            "A knowledge base",
            List.of(question("one", STRIKES), question("two", CALLS), question("three", CALLS, STRIKES)));

    @Test
    void beginsAtTheFirstQuestionWithNothingRight() {
        assertThat(fresh.current()).hasValue(1);
        assertThat(fresh.score()).isZero();
        assertThat(fresh.finished()).isFalse();
        assertThat(fresh.missed()).isEmpty();
    }

    @Test
    void anAnswerMovesOnAndLeavesTheOldValueAsItWas() {
        Quiz next = fresh.answer(1, RIGHT);

        assertThat(next.current()).hasValue(2);
        assertThat(next.score()).isEqualTo(1);
        assertThat(fresh.answered(1)).isEmpty();
    }

    @Test
    void anAnswerGivenTwiceKeepsTheFirst() {
        Quiz twice = fresh.answer(1, WRONG).answer(1, RIGHT);

        assertThat(twice.answered(1).orElseThrow().answer()).isEqualTo(WRONG);
        assertThat(twice.score()).isZero();
    }

    @Test
    void isFinishedWhenEachQuestionHasAnAnswer() {
        Quiz done = fresh.answer(1, RIGHT).answer(2, WRONG).answer(3, WRONG);

        assertThat(done.finished()).isTrue();
        assertThat(done.current()).isEmpty();
        assertThat(done.missed()).containsExactly(2, 3);
    }

    @Test
    void topicsToLookAtAreThoseOfTheMissedMostFirst() {
        Quiz done = fresh.answer(1, RIGHT).answer(2, WRONG).answer(3, WRONG);

        assertThat(done.topicsMissed()).containsExactly(Map.entry(CALLS, 2), Map.entry(STRIKES, 1));
    }

    @Test
    void retryHoldsJustTheMissedUnanswered() {
        var address = new QuizId("BBBBBBBBBBBBBBBBBBBBBB");
        Quiz done = fresh.answer(1, RIGHT).answer(2, WRONG).answer(3, RIGHT);

        Quiz retry = done.retry(address).orElseThrow();

        assertThat(retry.id()).isEqualTo(address);
        assertThat(retry.questions()).containsExactly(fresh.question(2));
        assertThat(retry.answers()).isEmpty();
        assertThat(fresh.answer(1, RIGHT).retry(address)).isEmpty();
    }

    @Test
    void aQuestionOutsideTheQuizIsABug() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> fresh.answer(4, RIGHT));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> fresh.question(0));
    }

    private static Question question(String id, Named... topics) {
        return new Question(Items.single(id, "What is " + id + "?", "key", "wrong", "wronger"), List.of(topics));
    }
}
