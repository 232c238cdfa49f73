package org.quadrivia.quiz.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizzesStage;

class FlashcardTest {
    private static final Item SINGLE = Items.explained(
            Items.single("s", "Which of these people rang Munir?", "Ada Stone", "Bo Reed"),
            "[[https://example.org/kb/ada-stone|Ada Stone]] rang [[https://example.org/kb/munir|Munir]].");
    private static final FactId FACT = SINGLE.asks().getFirst();

    @Test
    void aChoiceBecomesASentenceWithAGap() {
        Optional<Flashcard> card = Flashcard.of(FACT, List.of(SINGLE));

        assertThat(card).map(Flashcard::front).contains("____ rang Munir.");
        assertThat(card).map(Flashcard::gap).contains(true);
    }

    @Test
    void aQuestionThatNeedsNoOptionsIsAskedRatherThanAGapThatManyWordsFit() {
        Item question = Items.asking(Items.single("q", "Who rang Munir?", "Ada Stone", "Bo Reed"), FACT);

        Optional<Flashcard> card = Flashcard.of(FACT, List.of(SINGLE, question));

        assertThat(card).map(Flashcard::front).contains("Who rang Munir?");
        assertThat(card).map(Flashcard::gap).contains(false);
    }

    @Test
    void aSentenceToTypeIntoIsAGapLikeTheOthers() {
        Item typed = Items.asking(Items.text("t", "Fill the gap: ____ rang Munir.", 0, "Ada Stone"), FACT);

        Optional<Flashcard> card = Flashcard.of(FACT, List.of(typed));

        assertThat(card).map(Flashcard::front).contains("____ rang Munir.");
        assertThat(card).map(Flashcard::gap).contains(true);
    }

    @Test
    void aTypedQuestionIsAskedAsItIs() {
        Item typed = Items.asking(Items.text("t", "Who rang Munir?", 0, "Ada Stone"), FACT);

        Optional<Flashcard> card = Flashcard.of(FACT, List.of(SINGLE, typed));

        assertThat(card).map(Flashcard::front).contains("Who rang Munir?");
        assertThat(card).map(Flashcard::gap).contains(false);
    }

    @Test
    void aSentenceThatNamesTheAnswerElsewhereIsNoCard() {
        Item told = Items.explained(SINGLE, SINGLE.explanation() + " That was kind of Ada Stone.");

        assertThat(Flashcard.of(FACT, List.of(told))).isEmpty();
    }

    @Test
    void aSentenceWithoutTheKeyIsNoCard() {
        Item mute = Items.explained(SINGLE, "Somebody rang.");

        assertThat(Flashcard.of(FACT, List.of(mute))).isEmpty();
    }

    @Test
    void whatNeedsItsOptionsIsNoCard() {
        Item statement = Items.asking(Items.bool("b", "Ada rang.", true), FACT);
        Item several = Items.asking(Items.multiple("m", "Which?", List.of("Ada"), List.of("Bo")), FACT);
        Item two = Items.asking(SINGLE, FACT, Items.fact("other"));

        assertThat(Flashcard.of(FACT, List.of(statement, several, two))).isEmpty();
    }

    @Test
    void whatWasNotKnownComesBackUntilItIs() {
        Flashcard first = Flashcard.of(FACT, List.of(SINGLE)).orElseThrow();
        Item typed = Items.text("t", "Who wrote?", 0, "Bo Reed");
        Flashcard second = Flashcard.of(typed.asks().getFirst(), List.of(typed)).orElseThrow();
        CardRun run = CardRun.of(new Flashcards.Deck(
                new QuizId("A".repeat(22)),
                QuizzesStage.card(),
                Optional.<EntityId>empty(),
                "",
                List.of(first, second)));

        CardRun missed = run.rated(SelfRating.NOT_KNOWN);
        CardRun end = missed.rated(SelfRating.EASY).rated(SelfRating.KNOWN);

        assertThat(missed.ahead()).containsExactly(second, first);
        assertThat(end.next()).isEmpty();
        assertThat(end.done()).isEqualTo(3);
        assertThat(end.count(SelfRating.NOT_KNOWN)).isEqualTo(1);
        assertThat(end.count(SelfRating.EASY)).isEqualTo(1);
        assertThat(end.count(SelfRating.KNOWN)).isZero();
        assertThat(end.rated(SelfRating.EASY)).isSameAs(end);
    }
}
