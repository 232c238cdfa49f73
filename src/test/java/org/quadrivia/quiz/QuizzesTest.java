package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

class QuizzesTest extends QuizzesStage {
    @Test
    void aQuizIsFoundAtItsAddress() {
        Quiz quiz = start(request(Set.of(), null));

        assertThat(quizzes.find(quiz.id())).contains(quiz);
        assertThat(quiz.size()).isEqualTo(2);
        assertThat(quiz.kbTitle()).isEqualTo("A knowledge base");
    }

    @Test
    void topicsLimitWhatIsAsked() {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));

        assertThat(quiz.questions()).containsExactly(new Question(call, List.of(new Named(CALLS.id(), "calls"))));
    }

    @Test
    void anEntityLimitsWhatIsAsked() {
        Quiz quiz = start(request(Set.of(), STRIKE));

        assertThat(quiz.questions()).extracting(Question::item).containsExactly(strike);
    }

    @Test
    void aQuizOnAPassageAsksOnlyWhatThePassageSays() {
        EntityId passage = new EntityId("https://example.org/passage/1");
        KnowledgeBase base = knowledge.find(KB).orElseThrow();
        when(base.passage(passage)).thenReturn(Optional.of(saying(passage, call)));

        Quiz quiz = start(request(Set.of(passage), null));

        assertThat(quiz.questions()).extracting(Question::item).containsExactly(call);
        PassageItems askable = new PassageItems(questions);
        EntityId other = new EntityId("https://example.org/passage/2");
        assertThat(askable.among(KB, List.of(saying(passage, call), saying(other))))
                .containsExactly(passage);
    }

    private static PassageDetails saying(EntityId id, Item... items) {
        Named thing = new Named(id, "thing");
        List<Fact> facts = Stream.of(items)
                .flatMap(item -> item.asks().stream())
                .map(fact -> new Fact(
                        fact, thing, thing, new FactValue.Entity(thing), Standing.STATED, List.of(), List.of(), null))
                .toList();
        return new PassageDetails(new Passage(id, new Locator("1"), "Words."), facts, List.of());
    }

    @Test
    void wishesThatCannotBeAreAnsweredAsSuch() {
        assertThat(quizzes.start(request(Set.of(UNASKED.id()), null), AttemptTerms.PRACTICE, SampleAttempts.GUEST))
                .isEqualTo(new StartOutcome.NothingToAsk());
        assertThat(quizzes.start(QuizRequest.of(new KbId("other"), 1), AttemptTerms.PRACTICE, SampleAttempts.GUEST))
                .isEqualTo(new StartOutcome.NoSuchKnowledgeBase());
        assertThatIllegalArgumentException().isThrownBy(() -> new QuizRequest(KB, 0, Set.of(), null, 1));
    }

    @Test
    void aQuizKeepsItsItemsWhenTheBankChanges() {
        Quiz quiz = start(request(Set.of(), null));
        when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r2", List.of())));

        assertThat(quizzes.find(quiz.id()).orElseThrow().questions()).hasSize(2);
    }

    @Test
    void aSecondQuizAsksWhatTheFirstDidNot() {
        for (int seed = 1; seed <= 8; seed++) {
            Taker.Guest guest = new Taker.Guest("OOOOOOOOOOOOOOOOOOOOO" + seed);
            Quiz first = one(seed, guest);
            answer(first, 1, "a");

            Quiz second = one(seed, guest);

            assertThat(second.question(1).item()).isNotEqualTo(first.question(1).item());
            assertThat(one(seed, new Taker.Guest("PPPPPPPPPPPPPPPPPPPPPP")).question(1))
                    .isEqualTo(first.question(1));
        }
    }

    @Test
    void afterAFortnightAQuestionMayComeAgain() {
        Quiz first = one(3, SampleAttempts.GUEST);
        answer(first, 1, "a");
        now.set(now.get().plus(Duration.ofDays(15)));

        assertThat(one(3, SampleAttempts.GUEST).questions()).isEqualTo(first.questions());
    }

    private Quiz one(long seed, Taker taker) {
        QuizRequest request = new QuizRequest(KB, 1, Set.of(), null, seed);
        return quizzes.find(begun(quizzes.start(request, AttemptTerms.PRACTICE, taker)))
                .orElseThrow();
    }

    @Test
    void whatWasMissedIsReadBeforeItIsAskedAgain() {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));
        answer(quiz, 1, "b");

        Quiz lesson = quizzes.find(begun(
                        quizzes.learnMissed(quiz.id(), SampleAttempts.GUEST).orElseThrow()))
                .orElseThrow();

        assertThat(lesson.isLesson()).isTrue();
        assertThat(lesson.questions()).extracting(Question::item).containsExactly(call);
        assertThat(ReadFirst.before(lesson, 1, Set.of())).containsExactly(call);
        Quiz right = start(request(Set.of(STRIKES.id()), null));
        answer(right, 1, "a");
        assertThat(quizzes.learnMissed(right.id(), SampleAttempts.GUEST)).isEmpty();
    }

    @Test
    void theMissedBecomeAQuizOfTheirOwn() {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));
        answer(quiz, 1, "b");

        QuizId retry =
                begun(quizzes.retryMissed(quiz.id(), SampleAttempts.GUEST).orElseThrow());

        assertThat(retry).isNotEqualTo(quiz.id());
        assertThat(quizzes.find(retry).orElseThrow().questions()).isEqualTo(quiz.questions());
    }

    @Test
    void whatIsNotFinishedIsOfferedToItsTakerAlone() {
        Quiz older = start(request(Set.of(), null));
        Quiz done = start(request(Set.of(CALLS.id()), null));
        answer(done, 1, "a");
        now.set(now.get().plusSeconds(60));
        Quiz newer = start(request(Set.of(), null));

        assertThat(quizzes.unfinished(SampleAttempts.GUEST))
                .extracting(AttemptLine::id)
                .containsExactly(newer.id(), older.id());
        assertThat(quizzes.unfinished(new Taker.Guest("OOOOOOOOOOOOOOOOOOOOOO")))
                .isEmpty();
    }

    @Test
    void atMostThreeAreOfferedAndNoneForMoreThanAMonth() {
        IntStream.range(0, 5).forEach(i -> start(request(Set.of(), null)));
        assertThat(quizzes.unfinished(SampleAttempts.GUEST)).hasSize(3);

        now.set(now.get().plus(Duration.ofDays(31)));

        assertThat(quizzes.unfinished(SampleAttempts.GUEST)).isEmpty();
    }

    @Test
    void anExamIsOfferedInsteadOfWhatItClosesUntilItsTimeIsUp() {
        Taker.Person person = new Taker.Person(new PersonId(new UUID(1, 1)));
        QuizId practice = begun(quizzes.start(request(Set.of(), null), AttemptTerms.PRACTICE, person));
        Quiz exam = exam(person);

        assertThat(quizzes.unfinished(person)).extracting(AttemptLine::id).containsExactly(exam.id());
        now.set(now.get().plus(Duration.ofMinutes(10)));

        assertThat(quizzes.unfinished(person)).extracting(AttemptLine::id).containsExactly(practice);
    }

    @Test
    void successiveSeedsLeaveSuccessiveRemainders() {
        long[] seeds = LongStream.generate(quizzes::freshSeed).limit(20).toArray();

        for (int number = 2; number <= 16; number++) {
            for (int i = 1; i < seeds.length; i++) {
                assertThat(seeds[i] % number).isEqualTo((seeds[i - 1] + 1) % number);
            }
        }
        assertThat(LongStream.of(seeds).map(seed -> seed / 720_720).distinct().count())
                .isGreaterThan(15);
    }

    @Test
    void theOfferCountsQuestionsByTopic() {
        AvailableQuestions offer = quizzes.offer(card());

        assertThat(offer.questions()).isEqualTo(2);
        assertThat(offer.topics())
                .containsExactly(new AvailableQuestions.OnTopic(CALLS, 1), new AvailableQuestions.OnTopic(STRIKES, 1));
    }
}
