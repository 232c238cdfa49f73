package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Bank;

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
    void theMissedBecomeAQuizOfTheirOwn() {
        Quiz quiz = start(request(Set.of(CALLS.id()), null));
        answer(quiz, 1, "b");

        QuizId retry =
                begun(quizzes.retryMissed(quiz.id(), SampleAttempts.GUEST).orElseThrow());

        assertThat(retry).isNotEqualTo(quiz.id());
        assertThat(quizzes.find(retry).orElseThrow().questions()).isEqualTo(quiz.questions());
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
