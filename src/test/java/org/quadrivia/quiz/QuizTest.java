package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;

class QuizTest {
    private static final Named CALLS = new Named(new EntityId("https://example.org/calls"), "Calls");
    private static final Named STRIKES = new Named(new EntityId("https://example.org/strikes"), "Strikes");
    private static final Answer RIGHT = Answer.Chosen.of("a");
    private static final Answer WRONG = Answer.Chosen.of("b");

    private static final AnswerContext GIVEN = SampleAttempts.GIVEN;

    private final Quiz fresh = Quiz.begin(
            new QuizId("AAAAAAAAAAAAAAAAAAAAAA"),
            QuizRequest.of(new KbId("kb"), 1),
            "A knowledge base",
            SampleAttempts.practice(SampleAttempts.GUEST),
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
        Quiz next = fresh.answer(1, RIGHT, GIVEN);

        assertThat(next.current()).hasValue(2);
        assertThat(next.score()).isEqualTo(1);
        assertThat(fresh.answered(1)).isEmpty();
    }

    @Test
    void aQuestionPutOffIsAskedAtTheEnd() {
        Quiz answered = fresh.answer(1, RIGHT, GIVEN);

        Quiz later = answered.putOff(2);

        assertThat(later.questions()).containsExactly(fresh.question(1), fresh.question(3), fresh.question(2));
        assertThat(later.answers()).isEqualTo(answered.answers());
        assertThat(later.current()).hasValue(2);
    }

    @Test
    void onlyTheNextQuestionBeforeOthersCanBePutOff() {
        Quiz answered = fresh.answer(1, RIGHT, GIVEN).answer(2, RIGHT, GIVEN);

        assertThat(answered.putOff(1)).isSameAs(answered);
        assertThat(answered.putOff(3)).isSameAs(answered);
        assertThat(fresh.putOff(2)).isSameAs(fresh);
    }

    @Test
    void inAnExamNothingIsPutOff() {
        Quiz exam = SampleAttempts.quiz(
                "E",
                SampleAttempts.exam(new Taker.Person(new PersonId(new UUID(1, 2)))),
                fresh.question(1).item(),
                fresh.question(2).item());

        assertThat(exam.putOff(1)).isSameAs(exam);
    }

    @Test
    void inStudyAQuestionIsPutOffUntilBeforeWhatIsAskedAgain() {
        AttemptSession study = new AttemptSession(Mode.REVIEW, SampleAttempts.GUEST, SampleAttempts.START, null, null);
        Quiz session = Quiz.begin(
                fresh.id(),
                new QuizRequest(new KbId("kb"), 2, Set.of(), null, 1),
                "A knowledge base",
                study,
                fresh.questions());

        assertThat(session.putOff(1).questions())
                .containsExactly(fresh.question(2), fresh.question(1), fresh.question(3));
    }

    @Test
    void anAnswerGivenTwiceKeepsTheFirst() {
        Quiz twice = fresh.answer(1, WRONG, GIVEN).answer(1, RIGHT, GIVEN);

        assertThat(twice.answered(1).orElseThrow().answer()).isEqualTo(WRONG);
        assertThat(twice.score()).isZero();
    }

    @Test
    void isFinishedWhenEachQuestionHasAnAnswer() {
        Quiz done = fresh.answer(1, RIGHT, GIVEN).answer(2, WRONG, GIVEN).answer(3, WRONG, GIVEN);

        assertThat(done.finished()).isTrue();
        assertThat(done.current()).isEmpty();
        assertThat(done.missed()).containsExactly(2, 3);
    }

    @Test
    void topicsToLookAtAreThoseOfTheMissedMostFirst() {
        Quiz done = fresh.answer(1, RIGHT, GIVEN).answer(2, WRONG, GIVEN).answer(3, WRONG, GIVEN);

        assertThat(done.topicsMissed()).containsExactly(Map.entry(CALLS, 2), Map.entry(STRIKES, 1));
    }

    @Test
    void retryHoldsJustTheMissedUnanswered() {
        var address = new QuizId("BBBBBBBBBBBBBBBBBBBBBB");
        Quiz done = fresh.answer(1, RIGHT, GIVEN).answer(2, WRONG, GIVEN).answer(3, RIGHT, GIVEN);

        Quiz retry =
                done.retry(address, SampleAttempts.GUEST, SampleAttempts.START).orElseThrow();

        assertThat(retry.id()).isEqualTo(address);
        assertThat(retry.questions()).containsExactly(fresh.question(2));
        assertThat(retry.answers()).isEmpty();
        assertThat(retry.sitting().mode()).isEqualTo(Mode.RETRY);
        assertThat(fresh.answer(1, RIGHT, GIVEN).retry(address, SampleAttempts.GUEST, SampleAttempts.START))
                .isEmpty();
    }

    @Test
    void anExamTakesOtherAnswersUntilItIsHandedInAndTellsNothingBefore() {
        Quiz exam = SampleAttempts.quiz(
                "E", SampleAttempts.exam(SampleAttempts.GUEST), call("one"), call("two"), call("three"));

        Quiz changed = exam.answer(1, WRONG, GIVEN).answer(2, WRONG, GIVEN).answer(1, RIGHT, GIVEN);
        Quiz in = changed.submit(SampleAttempts.START.plusSeconds(60));

        assertThat(changed.score()).isZero();
        assertThat(changed.missed()).isEmpty();
        assertThat(changed.finished()).isFalse();
        assertThat(in.score()).isEqualTo(1);
        assertThat(in.missed()).containsExactly(2, 3);
        assertThat(in.finished()).isTrue();
        assertThat(in.answer(3, RIGHT, GIVEN)).isSameAs(in);
        assertThat(in.submit(SampleAttempts.START)).isSameAs(in);
    }

    @Test
    void anExamIsInNoLaterThanItsEnd() {
        AttemptSession exam = SampleAttempts.exam(SampleAttempts.GUEST);

        assertThat(exam.submit(SampleAttempts.START.plusSeconds(60)).submitted())
                .isEqualTo(SampleAttempts.START.plusSeconds(60));
        assertThat(exam.submit(SampleAttempts.START.plusSeconds(9_000)).submitted())
                .isEqualTo(exam.ends());
        assertThat(exam.isOverdue(SampleAttempts.START.plusSeconds(899))).isFalse();
        assertThat(exam.isOverdue(SampleAttempts.START.plusSeconds(900))).isTrue();
    }

    @Test
    void aQuestionOutsideTheQuizIsABug() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> fresh.answer(4, RIGHT, GIVEN));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> fresh.question(0));
    }

    private static Question question(String id, Named... topics) {
        return new Question(call(id), List.of(topics));
    }

    private static Item call(String id) {
        return Items.single(id, "What is " + id + "?", "key", "wrong", "wronger");
    }
}
