package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/** What is missed in a session of study comes back before its end. */
class RelearningTest extends QuizzesStage {
    private static final String RIGHT = "a";
    private static final String WRONG = "b";

    private final Item rang = Items.with(Items.single("rang", "Whom did she ring?", "Munir", "Doval"), "object", 0.2);
    private final Item ringer =
            same(Items.with(Items.single("ringer", "Who rang the general?", "Rubio", "Vance"), "subject", 0.5));
    private final Item same =
            same(Items.with(Items.single("same", "Whom did the Secretary ring?", "Munir", "Dar"), "object", 0.1));
    private final Item more = Items.asking(
            Items.with(Items.single("more", "Who rang, and whom?", "Rubio", "Vance"), "pair", 0.0),
            Items.fact("rang"),
            Items.fact("never asked"));

    private Item same(Item item) {
        return Items.asking(item, Items.fact("rang"));
    }

    @BeforeEach
    void offerOneFactInSeveralForms() {
        offer(rang, same, ringer, more, call, strike);
    }

    private void offer(Item... items) {
        when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(items))));
    }

    @Test
    void aMissedFactComesBackInAnotherFormAfterTheOthers() {
        Quiz session = session(Mode.REVIEW, rang, call);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.questions()).extracting(Question::item).containsExactly(rang, call, ringer);
        assertThat(missed.planned()).isEqualTo(2);
        assertThat(missed.comesBack(1)).isTrue();
    }

    @Test
    void whatComesBackDoesNotPrintTheMissedAnswer() {
        Item asker = same(Items.with(Items.single("asker", "Who rang her?", "Rubio", "Vance"), "subject", 0.3));
        Item printing =
                same(Items.with(Items.single("printing", "Whom did Rubio ring?", "Munir", "Dar"), "object", 0.1));
        Item gap = same(Items.with(Items.single("gap", "____ rang her.", "Rubio", "Vance"), "cloze", 0.9));
        offer(asker, printing, gap);
        Quiz session = session(Mode.REVIEW, asker);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.questions()).extracting(Question::item).containsExactly(asker, gap);
    }

    @Test
    void aSessionEndsOnceWhatWasMissedIsKnown() {
        Quiz session = session(Mode.REVIEW, rang);

        Quiz missed = answer(session, 1, WRONG);
        Quiz relearnt = answer(missed, 2, RIGHT);

        assertThat(missed.finished()).isFalse();
        assertThat(relearnt.finished()).isTrue();
        assertThat(relearnt.size()).isEqualTo(2);
        assertThat(relearnt.comesBack(1)).isFalse();
        assertThat(stored).extracting(AnswerStored::right).containsExactly(false, true);
    }

    @Test
    void aFactComesBackThreeTimesAtMost() {
        Quiz quiz = session(Mode.REVIEW, rang);

        for (int number = 1; !quiz.finished(); number++) {
            quiz = answer(quiz, number, WRONG);
        }

        assertThat(quiz.size()).isEqualTo(1 + Relearning.MAX_RETURNS);
        assertThat(quiz.questions()).extracting(Question::item).containsExactly(rang, ringer, same, ringer);
    }

    @Test
    void aFactWithOneItemComesBackWithIt() {
        Quiz session = session(Mode.REVIEW, strike, call);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.questions()).extracting(Question::item).containsExactly(strike, call, strike);
    }

    @Test
    void aFactThatNothingAsksAnyMoreComesBackWithTheSameQuestion() {
        Quiz session = session(Mode.REVIEW, rang);
        offer(call);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.questions()).extracting(Question::item).containsExactly(rang, rang);
    }

    @Test
    void aFactThatAQuestionStillToComeAsksIsNotAddedAgain() {
        Quiz session = session(Mode.REVIEW, rang, ringer);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.size()).isEqualTo(2);
        assertThat(missed.comesBack(1)).isTrue();
    }

    @Test
    void oneQuestionBringsBackSeveralFactsMissedTogether() {
        Item both = Items.asking(Items.single("both", "Both?", "G", "H"), Items.fact("rang"), Items.fact("1"));
        offer(both, rang, call);
        Quiz session = session(Mode.REVIEW, both);

        Quiz missed = answer(session, 1, WRONG);

        assertThat(missed.questions()).extracting(Question::item).containsExactly(both, both);
    }

    @Test
    void nothingIsAddedInOtherModesNorTwice() {
        Quiz practice = answer(session(Mode.PRACTICE, rang), 1, WRONG);
        Quiz session = session(Mode.REVIEW, rang, call);

        answer(session, 1, WRONG);
        Quiz twice = answer(session, 1, WRONG);

        assertThat(practice.size()).isEqualTo(1);
        assertThat(twice.size()).isEqualTo(3);
    }

    private Quiz session(Mode mode, Item... items) {
        StartOutcome started = quizzes.start(KB, List.of(items), new AttemptTerms(mode, null), SampleAttempts.GUEST);
        return quizzes.find(begun(started)).orElseThrow();
    }
}
