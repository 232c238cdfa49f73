package org.quadrivia.quiz.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadrivia.quiz.SampleAttempts.GIVEN;
import static org.quadrivia.quiz.SampleAttempts.GUEST;
import static org.quadrivia.quiz.SampleAttempts.START;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class JdbcAttemptsTest extends AttemptsStage {
    JdbcAttemptsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void aQuizGoesOnWhereItWasAfterARestart() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER, TEXT, MATCH);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("b"));
        answer(quiz, 2, new Answer.Ordered(List.of("c", "a", "b")));
        answer(quiz, 3, new Answer.Typed("general “rao” 😀"));
        Quiz before = answer(quiz, 4, new Answer.Matched(Map.of("a", "b", "b", "a")));

        Quiz after = reopened().find(quiz.id()).orElseThrow();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void questionsAddedOnTheWayAreThereAfterARestart() {
        AttemptSession review = new AttemptSession(Mode.REVIEW, PERSON, START, null, null);
        Quiz quiz = SampleAttempts.quiz("A", review, SINGLE);
        attempts().begin(quiz);

        Quiz longer = attempts()
                .change(
                        quiz.id(),
                        now -> SampleAttempts.followedBy(now.answer(1, Answer.Chosen.of("b"), GIVEN), SINGLE, ORDER),
                        NOTHING)
                .orElseThrow();

        Attempts again = reopened();
        assertThat(again.find(quiz.id())).contains(longer);
        assertThat(again.of(PERSON, 0, 1).getFirst().questions()).isEqualTo(3);
        assertThat(again.of(PERSON, 0, 1).getFirst().finished()).isFalse();
        assertThat(count("asked")).isEqualTo(2);
    }

    @Test
    void anAnswerGivenTwiceKeepsTheFirst() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE);
        attempts().begin(quiz);

        answer(quiz, 1, Answer.Chosen.of("b"));
        answer(quiz, 1, Answer.Chosen.of("a"));

        assertThat(reopened()
                        .find(quiz.id())
                        .orElseThrow()
                        .answered(1)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.Chosen.of("b"));
    }

    @Test
    void ofManyAnswersAtOnceOneIsKept() throws Exception {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE);
        attempts().begin(quiz);
        List<Callable<Quiz>> answers = IntStream.range(0, 40)
                .<Callable<Quiz>>mapToObj(i -> () -> answer(quiz, 1, Answer.Chosen.of(i % 2 == 0 ? "a" : "b")))
                .toList();

        List<Answer> told;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            told = threads.invokeAll(answers).stream()
                    .map(done -> done.resultNow().answered(1).orElseThrow().answer())
                    .distinct()
                    .toList();
        }

        assertThat(told).hasSize(1);
        assertThat(count("answer")).isEqualTo(1);
    }

    @Test
    void whatGoesAlongIsStoredWithTheAnswerOrNeitherIs() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE);
        attempts().begin(quiz);

        assertThatThrownBy(() -> attempts()
                        .change(quiz.id(), now -> now.answer(1, Answer.Chosen.of("a"), GIVEN), (before, after) -> {
                            database()
                                    .sql("insert into setting (setting_name, setting_value) values ('x', 'y')")
                                    .update();
                            throw new IllegalStateException("on the way");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attempts().find(quiz.id()).orElseThrow().answers()).isEmpty();
        assertThat(count("answer")).isZero();
        assertThat(count("setting")).isZero();
    }

    @Test
    void whoAnsweredIsToldAndWhoOnlyStartedIsNot() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("b"));

        assertThat(attempts().mayShowResult(GUEST, SampleAttempts.KB, SINGLE.id()))
                .isTrue();
        assertThat(attempts().mayShowResult(GUEST, SampleAttempts.KB, ORDER.id()))
                .isFalse();
        assertThat(attempts().mayShowResult(PERSON, SampleAttempts.KB, SINGLE.id()))
                .isFalse();
        assertThat(attempts().isExamined(SampleAttempts.KB, SINGLE.id(), START)).isFalse();
    }

    @Test
    void anItemIsExaminedUntilTheExamIsInAndOnlyThenToldTo() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.exam(GUEST), SINGLE);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("b"));
        assertThat(attempts().isExamined(SampleAttempts.KB, SINGLE.id(), START)).isTrue();
        assertThat(attempts().isExamined(SampleAttempts.KB, ORDER.id(), START)).isFalse();
        assertThat(attempts().mayShowResult(GUEST, SampleAttempts.KB, SINGLE.id()))
                .isFalse();

        attempts().change(quiz.id(), now -> SampleAttempts.submitted(now, START.plusSeconds(60)), NOTHING);

        assertThat(attempts().isExamined(SampleAttempts.KB, SINGLE.id(), START)).isFalse();
        assertThat(attempts().mayShowResult(GUEST, SampleAttempts.KB, SINGLE.id()))
                .isTrue();
    }

    @Test
    void anExamKeepsTheLastAnswerAndIsMarkedWhenItIsHandedIn() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.exam(GUEST), SINGLE, ORDER);
        attempts().begin(quiz);
        answer(quiz, 1, Answer.Chosen.of("b"));
        answer(quiz, 1, Answer.Chosen.of("a"));
        assertThat(marked()).isZero();
        assertThat(attempts().of(GUEST, 0, 9)).extracting(AttemptLine::score).containsExactly(OptionalInt.empty());

        attempts().change(quiz.id(), now -> submitted(now), NOTHING);

        assertThat(marked()).isEqualTo(1);
        assertThat(reopened().find(quiz.id()).orElseThrow().score()).isEqualTo(1);
    }

    @Test
    void theNewestAttemptComesFirst() {
        attempts().begin(SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, ORDER));
        attempts().begin(SampleAttempts.quiz("B", SampleAttempts.practice(PERSON), SINGLE));
        Quiz newest = SampleAttempts.quiz(
                "C", new AttemptSession(Mode.RETRY, GUEST, START.plusSeconds(9), null, null), SINGLE);
        attempts().begin(newest);
        answer(newest, 1, Answer.Chosen.of("a"));

        List<AttemptLine> lines = attempts().of(GUEST, 0, 9);

        assertThat(lines).extracting(AttemptLine::mode).containsExactly(Mode.RETRY, Mode.PRACTICE);
        assertThat(lines.getFirst().score()).hasValue(1);
        assertThat(lines).extracting(AttemptLine::finished).containsExactly(true, false);
        assertThat(attempts().count(GUEST)).isEqualTo(2);
        assertThat(attempts().of(GUEST, 1, 1))
                .extracting(AttemptLine::questions)
                .containsExactly(2);
    }

    @Test
    void whatIsUnfinishedIsFoundExamsFirst() {
        Quiz exam = SampleAttempts.quiz("A", SampleAttempts.exam(GUEST), SINGLE, ORDER);
        Quiz begun = SampleAttempts.quiz("B", SampleAttempts.practice(GUEST), SINGLE, ORDER);
        Quiz done = SampleAttempts.quiz("C", SampleAttempts.practice(GUEST), SINGLE);
        Quiz newer = SampleAttempts.quiz(
                "D", new AttemptSession(Mode.RETRY, GUEST, START.plusSeconds(9), null, null), SINGLE);
        Quiz handedIn = SampleAttempts.quiz("E", SampleAttempts.exam(GUEST), SINGLE);
        List.of(exam, begun, done, newer, handedIn, SampleAttempts.quiz("F", SampleAttempts.practice(PERSON), SINGLE))
                .forEach(attempts()::begin);
        answer(begun, 1, Answer.Chosen.of("a"));
        answer(done, 1, Answer.Chosen.of("a"));
        attempts().change(handedIn.id(), now -> submitted(now), NOTHING);

        List<AttemptLine> lines = attempts().unfinished(GUEST, START, 9);

        assertThat(lines).extracting(AttemptLine::id).containsExactly(exam.id(), newer.id(), begun.id());
        assertThat(lines.getLast().answered()).isEqualTo(1);
        assertThat(lines.getLast().request()).isEqualTo(begun.request());
        assertThat(attempts().unfinished(GUEST, START.plusSeconds(1), 9))
                .extracting(AttemptLine::id)
                .containsExactly(newer.id());
        assertThat(attempts().unfinished(GUEST, START, 1)).hasSize(1);
    }
}
