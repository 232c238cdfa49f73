package org.quadrivia.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Spelling;
import org.quadrivia.quiz.Items;

class TypedGradingTest {
    private final Item munir = Items.text("t", "Whom did she ring?", 1, "Asim Munir", "General Munir");
    private final Item strict = Items.text("u", "Which country?", 0, "Iran");

    @ParameterizedTest
    @ValueSource(
            strings = {"Asim Munir", " asim  MUNIR. ", "Asím Munir", "general munir", "the General Munir", "Asmi Munir"
            })
    void acceptsTheNameItsAliasesAndASlip(String typed) {
        assertThat(right(munir, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Munir", "Asmi Munri", "Ajit Doval", "?", "\\u200b", "Asim Munir and Ajit Doval"})
    void refusesWhatIsNeither(String typed) {
        assertThat(right(munir, typed)).isFalse();
    }

    @Test
    void acceptsFormsOfAddressAndOtherWaysOfWritingADate() {
        Item day = Items.text("d", "On which day?", 0, "10 May 2025");

        assertThat(right(munir, "Mr. Asim Munir")).isTrue();
        assertThat(right(day, "May 10th, 2025")).isTrue();
        assertThat(right(day, "2025-05-10")).isTrue();
        assertThat(right(day, "11 May 2025")).isFalse();
    }

    @Test
    void aSlipInASurnameIsAlmostRightUnlessAnotherThingHasANameAsNear() {
        Item alone = Items.text("t", "Whom did she ring?", 2, "Asim Munir", "Munir");
        Item beside = Items.text("t", "Whom did she ring?", 1, "Asim Munir", "Munir");

        assertThat(AcceptedForm.isAlmost(alone, "munr")).isTrue();
        assertThat(AcceptedForm.isAlmost(alone, "munir")).isFalse();
        assertThat(AcceptedForm.isAlmost(alone, "Ajit Doval")).isFalse();
        assertThat(AcceptedForm.isAlmost(beside, "munr")).isFalse();
    }

    @Test
    void withNoSlipsAllowedTheNameOfAnotherThingIsRefused() {
        assertThat(right(strict, "iran")).isTrue();
        assertThat(right(strict, "Iraq")).isFalse();
    }

    @Test
    void slipsBelongToTheWordingThatIsMeantAndNotToTheLongestOne() {
        Item telex = Items.text(
                "w", "Fill the gap: Telex – broader term: ____.", 2, "Telecommunications equipment", "Modem");

        assertThat(right(telex, "telecomunications equipmemt")).isTrue();
        assertThat(right(telex, "modem")).isTrue();
        assertThat(right(telex, "money")).isFalse();
        assertThat(right(telex, "code")).isFalse();
    }

    @Test
    void tellsWhichFormWasMeantAndHowManySlipsItTook() {
        assertThat(AcceptedForm.of(munir, "asim munri")).contains(new AcceptedForm("Asim Munir", 1));
        assertThat(AcceptedForm.of(munir, "GENERAL MUNIR")).contains(new AcceptedForm("General Munir", 0));
        assertThat(AcceptedForm.of(munir, "Doval")).isEmpty();
    }

    @Test
    void whatIsTypedExactlyComesBeforeWhatIsASlipAway() {
        Item item = Items.text("v", "Which?", 1, "Marta", "Maria");

        assertThat(AcceptedForm.of(item, "maria")).contains(new AcceptedForm("Maria", 0));
    }

    @Test
    void nothingTypedIsNoAnswerNorIsABook() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Typed("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Typed("x".repeat(Spelling.LONGEST + 1)));
    }

    private static boolean right(Item item, String typed) {
        return Grading.grade(item, new Answer.Typed(typed)).right();
    }
}
