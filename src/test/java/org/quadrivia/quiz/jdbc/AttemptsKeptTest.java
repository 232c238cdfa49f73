package org.quadrivia.quiz.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.quiz.SampleAttempts.GIVEN;
import static org.quadrivia.quiz.SampleAttempts.GUEST;
import static org.quadrivia.quiz.SampleAttempts.START;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonalData;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerParts;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.quiz.statistics.AnswerLog;
import org.quadrivia.quiz.statistics.FirstAnswer;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

/** What is kept, how long, and what waits for being handed in. */
@OnEachDatabase
class AttemptsKeptTest extends AttemptsStage {
    AttemptsKeptTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void aQuestionAskedOftenIsKeptOnce() {
        attempts().begin(SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER));
        attempts().begin(SampleAttempts.quiz("B", SampleAttempts.practice(GUEST), SINGLE, TEXT));

        assertThat(count("asked")).isEqualTo(3);
    }

    @Test
    void whatGuestsLeftIsLetGoWithQuestionsThatNobodyElseWasAsked() {
        attempts().begin(SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER));
        attempts().begin(SampleAttempts.quiz("B", SampleAttempts.practice(PERSON), SINGLE, TEXT));

        int gone = attempts().prune(START.plusSeconds(1));

        assertThat(gone).isEqualTo(1);
        assertThat(count("attempt")).isEqualTo(1);
        assertThat(count("asked")).isEqualTo(2);
    }

    @Test
    void whatAGuestStillUsesIsKept() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("a"));

        assertThat(attempts().prune(GIVEN.at())).isZero();
        assertThat(attempts().prune(GIVEN.at().plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void examsWhoseTimeIsUpAreFound() {
        Quiz exam = SampleAttempts.quiz("A", SampleAttempts.exam(PERSON), SINGLE);
        attempts().begin(exam);

        assertThat(attempts().overdue(START.plusSeconds(899))).isEmpty();
        assertThat(attempts().overdue(START.plusSeconds(900))).containsExactly(exam.id());
        assertThat(attempts().examsOn(PERSON)).hasSize(1);
        attempts().change(exam.id(), AttemptsStage::submitted, NOTHING);
        assertThat(attempts().overdue(START.plusSeconds(900))).isEmpty();
        assertThat(attempts().examsOn(PERSON)).isEmpty();
    }

    @Test
    void aPersonsAttemptsCanBeExportedAndDeleted() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE, MATCH);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("b"));
        answer(quiz, 2, new Answer.Matched(Map.of("a", "b", "b", "a")));
        PersonalData data = data(kb -> Optional.empty());

        String exported = data.export(PERSON.id()).toString();
        data.delete(PERSON.id());

        assertThat(exported)
                .contains("Whom did she ring?", "answer=[Doval]", "right=false", "{Sey=speaker, Lind=treasurer}");
        assertThat(attempts().find(quiz.id())).isEmpty();
        assertThat(count("answer")).isZero();
    }

    @Test
    void pointsForWhatIsPartlyRightAreKeptAndAddedUp() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE, ORDER);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("a"));
        answer(quiz, 2, swapped());

        AttemptLine line = attempts().of(PERSON, 0, 1).getFirst();

        assertThat(line.score()).hasValue(1);
        assertThat(line.points()).isEqualTo(1 + 1.0 / 3);
        assertThat(attempts().find(quiz.id()).orElseThrow().points()).isEqualTo(1 + 1.0 / 3);
    }

    @Test
    void anAnswerKeptBeforeThereWerePointsCountsAsItDid() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE, ORDER);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("a"));
        answer(quiz, 2, swapped());
        database().sql("update answer set points = null").update();

        assertThat(attempts().of(PERSON, 0, 1).getFirst().points()).isEqualTo(1);
        assertThat(reopened().find(quiz.id()).orElseThrow().points()).isEqualTo(1);
    }

    @Test
    void inAnExamOnlyWhatIsRightCounts() {
        Quiz exam = SampleAttempts.quiz("A", SampleAttempts.exam(PERSON), SINGLE, ORDER);
        attempts().begin(exam);
        answer(exam, 1, Answer.Chosen.of("a"));
        answer(exam, 2, swapped());

        assertThat(attempts().of(PERSON, 0, 1).getFirst().points()).isZero();
        attempts().change(exam.id(), AttemptsStage::submitted, NOTHING);

        assertThat(attempts().of(PERSON, 0, 1).getFirst().points()).isEqualTo(1);
        assertThat(attempts().find(exam.id()).orElseThrow().points()).isEqualTo(1);
    }

    /** The right order with its last two places swapped. */
    private static Answer swapped() {
        List<String> ids = new ArrayList<>(
                AnswerParts.ordered(ORDER).stream().map(Option::id).toList());
        Collections.swap(ids, ids.size() - 1, ids.size() - 2);
        return new Answer.Ordered(ids);
    }

    @Test
    void whileAnExamIsOnNothingIsExportedOfWhatOtherQuizzesOnItsKnowledgeBaseAsked() {
        Quiz before = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE);
        Quiz exam = SampleAttempts.quiz("B", SampleAttempts.exam(PERSON), TEXT);
        List.of(before, exam).forEach(attempts()::begin);
        answer(before, 1, Answer.Chosen.of("b"));

        String exported =
                data(kb -> Optional.of("quiz/" + exam.id())).export(PERSON.id()).toString();

        assertThat(exported).contains(TEXT.stem(), "withheld=an exam is on").doesNotContain(SINGLE.stem(), "Doval");
    }

    @Test
    void ofEachTakerOnlyTheFirstAnswerThatCountsIsOneForStatistics() {
        Quiz first = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE);
        Quiz again = SampleAttempts.quiz("B", SampleAttempts.practice(PERSON), SINGLE);
        Quiz guests = SampleAttempts.quiz("C", SampleAttempts.practice(GUEST), SINGLE);
        Quiz exam = SampleAttempts.quiz("D", SampleAttempts.exam(GUEST), TEXT);
        List.of(first, again, guests, exam).forEach(attempts()::begin);
        answer(first, 1, Answer.Chosen.of("b"));
        attempts().change(again.id(), now -> now.answer(1, Answer.Chosen.of("a"), later()), NOTHING);
        answer(guests, 1, Answer.Chosen.of("a"));
        answer(exam, 1, new Answer.Typed("?"));

        List<FirstAnswer> answers = context.getBean(AnswerLog.class).firstAnswers(SampleAttempts.KB);

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new FirstAnswer(PERSON.id().toString(), "s", false), new FirstAnswer(GUEST.key(), "s", true));
    }

    @Test
    void anAnswerRightAfterReadingTheFactIsNoneForStatistics() {
        Quiz taught = SampleAttempts.quiz("A", SampleAttempts.practice(PERSON), SINGLE);
        attempts().begin(taught);
        AnswerContext hinted = new AnswerContext(GIVEN.at(), GIVEN.took(), Aid.HINT);
        attempts().change(taught.id(), now -> now.answer(1, Answer.Chosen.of("a"), hinted), NOTHING);

        List<FirstAnswer> answers = context.getBean(AnswerLog.class).firstAnswers(SampleAttempts.KB);

        assertThat(answers).isEmpty();
    }

    @Test
    void whetherAHintWasShownIsKept() {
        for (Aid aid : Aid.values()) {
            Quiz another = SampleAttempts.quiz(String.valueOf(aid.ordinal()), SampleAttempts.practice(GUEST), SINGLE);
            attempts().begin(another);
            AnswerContext given = new AnswerContext(GIVEN.at(), GIVEN.took(), aid);
            attempts().change(another.id(), now -> now.answer(1, Answer.Chosen.of("a"), given), NOTHING);

            assertThat(reopened()
                            .find(another.id())
                            .orElseThrow()
                            .answered(1)
                            .orElseThrow()
                            .given())
                    .isEqualTo(given);
        }
    }

    @Test
    void aQuestionThatWasPutOffIsKeptAtItsNewPlace() {
        Quiz quiz = SampleAttempts.quiz("P", SampleAttempts.practice(GUEST), SINGLE, ORDER, TEXT);
        attempts().begin(quiz);

        attempts().change(quiz.id(), now -> SampleAttempts.putOff(now, 1), NOTHING);

        assertThat(reopened().find(quiz.id()).orElseThrow().questions())
                .extracting(Question::item)
                .containsExactly(ORDER, TEXT, SINGLE);
    }

    private static AnswerContext later() {
        return new AnswerContext(GIVEN.at().plusSeconds(60), GIVEN.took(), Aid.NONE);
    }
}
