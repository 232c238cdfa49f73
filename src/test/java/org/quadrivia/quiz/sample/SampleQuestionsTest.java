package org.quadrivia.quiz.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizzesStage;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.StorageFailure;

class SampleQuestionsTest {
    private static final Item CALL =
            Items.with(Items.single("call", "Whom?", "Munir", "Doval", "Vance"), "object", 0.1);
    private static final Item PLACE =
            Items.with(Items.single("place", "Where?", "Jammu", "Lahore", "Sarn"), "object", 0.2);

    private final KbCard card = QuizzesStage.card();
    private final Questions questions = mock();
    private final Attempts attempts = mock();
    private final NamedQuizStore named = mock();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final SampleQuestions samples = new SampleQuestions(questions, attempts, Optional.of(named), clock);

    @BeforeEach
    void askTwoQuestions() {
        asks(CALL, PLACE);
    }

    @Test
    void doesNotWaitForABankThatIsStillToBeMade() {
        when(questions.ready(card)).thenReturn(Optional.empty());

        Optional<SampleQuestion> sample = samples.of(card);

        assertThat(sample).isEmpty();
        verify(questions, never()).bank(any());
    }

    @Test
    void whatAReviewerHidesIsGoneAtOnce() {
        assertThat(asked()).contains(CALL);

        asks(PLACE);

        assertThat(asked()).contains(PLACE);
    }

    @Test
    void whoHasAnsweredItIsShownAnother() {
        assertThat(samples.of(card, Set.of("call")).map(SampleQuestion::item)).contains(PLACE);
        assertThat(samples.of(card, Set.of("call", "place"))).isEmpty();
        assertThat(asked()).contains(CALL);
    }

    @Test
    void showsNothingThatSomebodyIsBeingExaminedIn() {
        when(attempts.isExamined(eq(card.id()), eq("call"), any())).thenReturn(true);

        assertThat(asked()).contains(PLACE);
    }

    @Test
    void showsNothingThatAnOpenExamAsksEverybody() {
        when(named.of(card.id())).thenReturn(List.of(exam(NamedQuiz.State.OPEN)));

        assertThat(asked()).contains(PLACE);
    }

    @Test
    void showsWhatAClosedExamAsked() {
        when(named.of(card.id())).thenReturn(List.of(exam(NamedQuiz.State.CLOSED)));

        assertThat(asked()).contains(CALL);
    }

    @Test
    void showsNothingWhileStorageFails() {
        when(named.of(card.id()))
                .thenThrow(new StorageFailure(StorageFailure.Kind.UNAVAILABLE, new IllegalStateException("away")));

        assertThat(asked()).isEmpty();
    }

    private Optional<Item> asked() {
        return samples.of(card).map(SampleQuestion::item);
    }

    private void asks(Item... items) {
        when(questions.ready(card)).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(items))));
    }

    private NamedQuiz exam(NamedQuiz.State state) {
        QuizPlan plan = new QuizPlan("Monday", "", Composition.ALL, 1, true, AttemptTerms.exam());
        return new NamedQuiz(
                new QuizCode("ABCDEFGH"),
                card.id(),
                Optional.empty(),
                plan,
                state,
                List.of(new NamedQuiz.FixedItem("call", "Whom?")),
                Instant.EPOCH);
    }
}
