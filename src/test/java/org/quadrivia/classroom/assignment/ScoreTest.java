package org.quadrivia.classroom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;

/** What is right now of questions that were asked earlier, and what counts by it. */
class ScoreTest {
    private static final Item ASKED = Items.single("s", "Whom did she ring?", "Munir", "Doval", "Vance");
    private static final Item SEVERAL =
            Items.multiple("m", "Which places?", List.of("Jammu", "Uri"), List.of("Lahore"));
    private static final Item TYPED = Items.text("t", "Who wrote to her?", 1, "Asim Rao");
    private static final Item ORDER = Items.order("o", "beta", "alpha");

    private static Bank bank(Item... items) {
        return new Bank(Items.KB, "r2", List.of(items));
    }

    private static CurrentKey now(Item asked, Item... items) {
        return CurrentKey.of(asked, bank(items));
    }

    private static Quiz answered(Item item, Answer answer) {
        Quiz quiz = SampleAttempts.quiz(
                "A", SampleAttempts.practice(SampleAttempts.GUEST), item, Items.bool("b", "It was short.", true));
        return quiz.answer(1, answer, SampleAttempts.GIVEN).answer(2, Answer.Chosen.of("a"), SampleAttempts.GIVEN);
    }

    private static Score score(Item asked, Answer answer, Way way, CurrentKey key) {
        return Score.of(answered(asked, answer), Map.of(asked.id(), new Correction(asked.id(), way, key)), Instant.MAX);
    }

    @Test
    void aCorrectedFactGivesTheQuestionAnotherKey() {
        CurrentKey doval = now(ASKED, Items.single("new", "Whom did she ring?", "Doval", "Munir", "Ram"));

        assertThat(doval.confirms(ASKED)).isFalse();
        assertThat(doval.labelsIn(ASKED)).containsExactly("Doval");
        assertThat(score(ASKED, Answer.Chosen.of("b"), Way.NEW_KEY, doval)).isEqualTo(new Score(2, 2));
        assertThat(score(ASKED, Answer.Chosen.of("a"), Way.NEW_KEY, doval)).isEqualTo(new Score(1, 2));
        assertThat(score(ASKED, new Answer.NotKnown(), Way.NEW_KEY, doval)).isEqualTo(new Score(1, 2));
        assertThat(score(ASKED, Answer.Chosen.of("a"), Way.AS_SHOWN, doval)).isEqualTo(new Score(2, 2));
        assertThat(score(ASKED, Answer.Chosen.of("a"), Way.LEFT_OUT, doval)).isEqualTo(new Score(1, 1));
    }

    @Test
    void aQuestionIsLeftOutIfItsNewKeyWasNotShownOrNothingAsksItAnyMore() {
        CurrentKey other = now(ASKED, Items.single("new", "Whom did she ring?", "Ram", "Munir"));
        CurrentKey gone = now(ASKED, Items.single("x", "Whom did he ring?", "Munir", "Doval"));

        assertThat(other.canGrade(ASKED)).isFalse();
        assertThat(score(ASKED, Answer.Chosen.of("a"), Way.NEW_KEY, other)).isEqualTo(new Score(1, 1));
        assertThat(gone).isEqualTo(CurrentKey.GONE);
        assertThatThrownBy(() -> new Correction("s", Way.NEW_KEY, gone)).isInstanceOf(IllegalArgumentException.class);
        assertThat(gone.confirms(ASKED)).isFalse();
    }

    @Test
    void anotherAnswerThatBecameRightTooIsRecognized() {
        CurrentKey both = now(ASKED, ASKED, Items.single("new", "Whom did she ring?", "Vance", "Ram"));

        assertThat(both.confirms(ASKED)).isFalse();
        for (String chosen : List.of("a", "c")) {
            assertThat(score(ASKED, Answer.Chosen.of(chosen), Way.NEW_KEY, both))
                    .isEqualTo(new Score(2, 2));
        }
        assertThat(score(ASKED, Answer.Chosen.of("b"), Way.NEW_KEY, both)).isEqualTo(new Score(1, 2));
    }

    @Test
    void whatIsAskedAsBeforeHasNotChangedWhateverItsOtherOptionsOrItsIris() {
        assertThat(now(ASKED, Items.single("s", "Whom did she call?", "Munir", "Ram"))
                        .confirms(ASKED))
                .isTrue();
        Item elsewhere = Items.ofKind(
                ASKED,
                ASKED.kind(),
                ASKED.options().stream()
                        .map(option -> org.quadrivia.question.Option.of(
                                option.id(),
                                option.label(),
                                "<https://example.com/" + option.id() + ">",
                                option.correct(),
                                "",
                                Items.proof()))
                        .toList());
        assertThat(now(ASKED, elsewhere).confirms(ASKED)).isTrue();
        assertThat(now(ORDER, ORDER).confirms(ORDER)).isTrue();
        assertThat(now(ORDER, Items.order("o", "beta", "gamma")).confirms(ORDER))
                .isFalse();
        assertThat(now(TYPED, TYPED).confirms(TYPED)).isTrue();
    }

    @Test
    void severalRightAnswersAndTypedOnesAreGradedAsUsual() {
        CurrentKey jammu = now(SEVERAL, Items.multiple("m", "Which places?", List.of("Jammu"), List.of("Lahore")));
        Answer both = new Answer.Chosen(Set.of("a", "b"));
        assertThat(score(SEVERAL, both, Way.NEW_KEY, jammu)).isEqualTo(new Score(1.5, 2));
        assertThat(score(SEVERAL, Answer.Chosen.of("a"), Way.NEW_KEY, jammu)).isEqualTo(new Score(2, 2));

        CurrentKey dee = now(TYPED, Items.text("new", "Who wrote to her?", 1, "Dee King", "King"));
        assertThat(dee.confirms(TYPED)).isFalse();
        assertThat(score(TYPED, new Answer.Typed("king"), Way.NEW_KEY, dee)).isEqualTo(new Score(2, 2));
        assertThat(score(TYPED, new Answer.Typed("Asim Rao"), Way.NEW_KEY, dee)).isEqualTo(new Score(1, 2));
    }

    @Test
    void anAttemptOfWhichNothingIsLeftKeepsItsPoints() {
        Quiz quiz = answered(ASKED, Answer.Chosen.of("a"));
        Map<String, Correction> all = Map.of(
                "s", new Correction("s", Way.LEFT_OUT, CurrentKey.GONE),
                "b", new Correction("b", Way.LEFT_OUT, CurrentKey.GONE));

        assertThat(Score.of(quiz, all, Instant.MAX)).isEqualTo(new Score(2, 2));
        assertThat(Score.of(quiz, Map.of(), SampleAttempts.START)).isEqualTo(new Score(0, 2));
    }
}
