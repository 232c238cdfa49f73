package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.StorageFailure;

/** What becomes of answers. */
class TakingTest extends QuizzesStage {
    @Test
    void ofManyAnswersAtOnceOneIsKept() throws Exception {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));
        List<Callable<Quiz>> answers = IntStream.range(0, 60)
                .<Callable<Quiz>>mapToObj(i -> () -> answer(quiz, 1, i % 2 == 0 ? "a" : "b"))
                .toList();

        List<Answer> kept;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            kept = threads.invokeAll(answers).stream()
                    .map(done -> done.resultNow().answered(1).orElseThrow().answer())
                    .distinct()
                    .toList();
        }

        assertThat(kept).hasSize(1);
    }

    @Test
    void whoIsToLearnOfAnAnswerIsToldOnce() {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));

        answer(quiz, 1, "b");
        answer(quiz, 1, "a");

        assertThat(stored).singleElement().satisfies(event -> {
            assertThat(event.person()).isEmpty();
            assertThat(event.right()).isFalse();
            assertThat(event.unknown()).containsExactly(Items.fact("1"));
            assertThat(event.form()).isEqualTo("object single");
        });
    }

    @Test
    void answersOfAnExamCountWhenItIsHandedIn() {
        Quiz quiz = exam(SampleAttempts.GUEST);
        answer(quiz, 1, "a");
        answer(quiz, 2, "b");
        answer(quiz, 1, "b");
        assertThat(stored).isEmpty();

        Quiz in = SampleAttempts.kept(quizzes.submit(quiz.id()));

        assertThat(in.finished()).isTrue();
        assertThat(stored).extracting(AnswerStored::number).containsExactly(1, 2);
    }

    @Test
    void anExamWhoseTimeIsUpIsHandedInWhenItIsNextLookedAt() {
        Quiz quiz = exam(SampleAttempts.GUEST);
        answer(quiz, 1, "a");

        now.set(SampleAttempts.START.plus(Duration.ofMinutes(11)));
        Quiz late = answer(quiz, 2, "a");

        assertThat(late.answered(2)).isEmpty();
        assertThat(late.sitting().submitted()).isEqualTo(SampleAttempts.START.plus(Duration.ofMinutes(10)));
        assertThat(quizzes.find(quiz.id()).orElseThrow().finished()).isTrue();
    }

    @Test
    void anExamWhoseTimeIsUpIsHandedInWithoutAnybodyLooking() {
        Quiz quiz = exam(SampleAttempts.GUEST);

        now.set(SampleAttempts.START.plus(Duration.ofMinutes(10)));
        quizzes.submitOverdue();

        assertThat(attempts.find(quiz.id()).orElseThrow().finished()).isTrue();
    }

    @Test
    void aPersonsQuizIsShownToNobodyElse() {
        Taker.Person person = new Taker.Person(new PersonId(new UUID(1, 1)));
        Quiz own = exam(person);

        assertThat(quizzes.find(own.id(), SampleAttempts.GUEST)).isEmpty();
        assertThat(quizzes.find(own.id(), person)).isPresent();
    }

    @Test
    void aGuestsQuizIsShownToOthersOnlyOnceItIsFinished() {
        Taker.Guest other = new Taker.Guest("OOOOOOOOOOOOOOOOOOOOOO");
        Quiz quiz = exam(SampleAttempts.GUEST);

        assertThat(quizzes.find(quiz.id(), SampleAttempts.GUEST)).isPresent();
        assertThat(quizzes.find(quiz.id(), other)).isEmpty();
        quizzes.submit(quiz.id());

        assertThat(quizzes.find(quiz.id(), other)).isPresent();
    }

    @Test
    void whatAGuestAnsweredCountsForThePersonTheyTurnOutToBe() {
        Taker.Person person = new Taker.Person(new PersonId(new UUID(1, 1)));
        Quiz quiz = start(request(Set.of(CALLS.id()), null));
        answer(quiz, 1, "a");
        stored.clear();

        quizzes.carryOver(SampleAttempts.GUEST, person);

        assertThat(quizzes.find(quiz.id()).orElseThrow().sitting().taker()).isEqualTo(person);
        assertThat(stored).extracting(AnswerStored::person).containsExactly(Optional.of(person.id()));
    }

    @Test
    void nothingIsToldWhereAnAnswerCannotBeStored() {
        Attempts full = mock();
        Quizzes failing =
                new Quizzes(knowledge, questions, full, exams, event -> stored.add((AnswerStored) event), clock);
        when(full.change(any(), any(), any()))
                .thenThrow(new StorageFailure(StorageFailure.Kind.FULL, new IllegalStateException()));

        AnswerOutcome taken = failing.answer(ID, 1, Answer.Chosen.of("a"), Duration.ZERO, false);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        AnswerOutcome.NotStored.class,
                        no -> assertThat(no.why()).startsWith("There is no space left"));
        assertThat(stored).isEmpty();
    }

    @Test
    void whileAnExamIsOnNothingElseIsAskedOrToldOfItsKnowledgeBase() {
        Taker.Person person = new Taker.Person(new PersonId(new UUID(1, 1)));
        Quiz practice = quizzes.find(begun(quizzes.start(request(Set.of(), null), AttemptTerms.PRACTICE, person)))
                .orElseThrow();
        Quiz exam = exam(person);

        assertThat(quizzes.start(request(Set.of(), null), AttemptTerms.PRACTICE, person))
                .isEqualTo(new StartOutcome.ExamIsOn(exam.id()));
        assertThat(quizzes.answer(practice.id(), 1, Answer.Chosen.of("a"), Duration.ZERO, false))
                .isEqualTo(new AnswerOutcome.ExamIsOn(exam.id()));
        assertThat(quizzes.closedBy(practice)).contains(exam.id());
        assertThat(quizzes.closedBy(exam)).isEmpty();
        assertThat(start(request(Set.of(), null)).answers()).isEmpty();
    }

    @Test
    void anExamClosesNothingOnceItIsInOrItsTimeIsUp() {
        Taker.Person person = new Taker.Person(new PersonId(new UUID(1, 1)));
        Quiz first = exam(person);
        assertThat(exams.on(person, KB)).contains(first.id());

        quizzes.submit(first.id());
        assertThat(exams.on(person, KB)).isEmpty();

        exam(person);
        now.set(SampleAttempts.START.plus(Duration.ofMinutes(10)));
        assertThat(exams.on(person, KB)).isEmpty();
    }
}
