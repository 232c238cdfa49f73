package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.grading.Answer;

/** Answers that were given on a device without a connection. */
class LateAnswersTest extends QuizzesStage {
    private static final Duration TOOK = Duration.ofSeconds(4);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Test
    void aLateAnswerIsGradedHereAndKeepsItsTime() {
        Quiz quiz = start(request(Set.of(), null));
        now.set(SampleAttempts.START.plus(Duration.ofHours(3)));

        AnsweredItem kept = late(quiz, right(quiz), AN_HOUR).answered(1).orElseThrow();

        assertThat(kept.grade().right()).isTrue();
        assertThat(kept.given().at()).isEqualTo(SampleAttempts.START.plus(Duration.ofHours(2)));
        assertThat(kept.given().took()).isEqualTo(TOOK);
        assertThat(stored).hasSize(1);
    }

    @Test
    void sentTwiceItIsKeptOnceAndTheFirstOneStays() {
        Quiz quiz = start(request(Set.of(), null));

        Quiz once = late(quiz, right(quiz), Duration.ZERO);
        Quiz twice = late(quiz, new Answer.NotKnown(), Duration.ZERO);

        assertThat(twice).isEqualTo(once);
        assertThat(stored).hasSize(1);
    }

    @Test
    void anAnswerOfTheServerStaysWhereALateOneComesAfterIt() {
        Quiz quiz = start(request(Set.of(), null));
        Quiz online = SampleAttempts.kept(quizzes.answer(quiz.id(), 1, new Answer.NotKnown(), TOOK, false));

        assertThat(late(quiz, right(quiz), AN_HOUR)).isEqualTo(online);
    }

    @Test
    void aClockThatIsWrongChangesNoOrder() {
        Quiz quiz = start(request(Set.of(), null));
        now.set(SampleAttempts.START.plus(AN_HOUR));
        Instant first = at(late(quiz, right(quiz), Duration.ofDays(300)), 1);

        Instant second = at(SampleAttempts.kept(late(quiz, 2, new Answer.NotKnown(), Duration.ofDays(-3))), 2);

        assertThat(first).isEqualTo(SampleAttempts.START);
        assertThat(second).isEqualTo(now.get());
    }

    @Test
    void nothingLateIsTakenInAnExam() {
        Quiz exam = exam(SampleAttempts.GUEST);

        assertThat(late(exam, right(exam), Duration.ZERO)).isEqualTo(exam);
    }

    @Test
    void onlyPracticeAndStudyThatNobodySetMayBeKeptOnADevice() {
        Quiz practice = start(request(Set.of(), null));
        AttemptSession named = practice.sitting().of(new QuizCode("ABCD2345"));

        assertThat(practice.mayBeKeptOnDevice()).isTrue();
        assertThat(SampleAttempts.quiz("r", review(), call).mayBeKeptOnDevice()).isTrue();
        assertThat(exam(SampleAttempts.GUEST).mayBeKeptOnDevice()).isFalse();
        assertThat(SampleAttempts.quiz("n", named, call).mayBeKeptOnDevice()).isFalse();
        assertThat(late(SampleAttempts.kept(late(practice, 2, new Answer.NotKnown(), TOOK)), right(practice), TOOK)
                        .mayBeKeptOnDevice())
                .isFalse();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        Quiz quiz = start(request(Set.of(), null));

        assertThatIllegalArgumentException().isThrownBy(() -> late(quiz, 1, new Answer.Typed("?"), TOOK));
        assertThat(quizzes.find(quiz.id())).contains(quiz);
    }

    private static AttemptSession review() {
        return new AttemptSession(Mode.REVIEW, SampleAttempts.GUEST, SampleAttempts.START, null, null);
    }

    private static Answer right(Quiz quiz) {
        return Answer.Chosen.of(quiz.question(1).item().options().stream()
                .filter(option -> option.correct())
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static Instant at(Quiz quiz, int number) {
        return quiz.answered(number).orElseThrow().given().at();
    }

    private Quiz late(Quiz quiz, Answer answer, Duration ago) {
        return SampleAttempts.kept(late(quiz, 1, answer, ago));
    }

    private AnswerOutcome late(Quiz quiz, int number, Answer answer, Duration ago) {
        return quizzes.answerLate(quiz.id(), number, new LateAnswer(answer, ago, TOOK, false));
    }
}
