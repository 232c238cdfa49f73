package org.quadrivia.quiz.ui.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Spelling;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;
import org.quadrivia.quiz.ui.card.TextCard;

class TextViewTest extends PageTest {
    @BeforeEach
    void ask() {
        ask(Fakes.TEXT);
    }

    @Test
    void theFieldSaysWhatItIsForAndLeavesWhatIsTypedAlone() {
        Input field = _get(Input.class);

        assertThat(_get(NativeLabel.class).getFor()).isEqualTo(field.getId());
        assertThat(page()).contains("Type the answer", "Your answer", "a small typing mistake is allowed");
        assertThat(field.getElement().getAttribute("aria-labelledby")).isEqualTo("stem typed-label");
        assertThat(field.getElement().getAttribute("autocomplete")).isEqualTo("off");
        assertThat(field.getElement().getAttribute("autocapitalize")).isEqualTo("off");
        assertThat(field.getElement().getAttribute("spellcheck")).isEqualTo("false");
    }

    @Test
    void enterInTheFieldHandsInWhatStandsInIt() {
        type("asim rao");

        assertThat(page())
                .contains(
                        "Correct.",
                        "correct, your answer",
                        "She rang Asim Rao.",
                        "Also accepted: General Rao, The Lion of Sarn")
                .doesNotContain("was accepted as");
    }

    @Test
    void aSlipIsForgivenAndSaid() {
        type("Asim Roa");

        assertThat(page())
                .contains("Correct.", "Your answer “Asim Roa” was accepted as Asim Rao, with one typing mistake.");
    }

    @Test
    void anAliasIsAcceptedAndTheOthersAreNamed() {
        type("the lion of Sarn!");

        assertThat(page())
                .contains("Correct.", "Also accepted: General Rao")
                .doesNotContain("was accepted as", "The Lion of Sarn");
    }

    @Test
    void aWrongAnswerStandsBesideTheRightOne() {
        change(_get(Input.class), "value", "Ajit <b>Doval</b>");
        click("Answer");

        assertThat(page())
                .contains("Not quite. Correct answer: Asim Rao")
                .contains("Ajit <b>Doval</b>" + "wrong, your answer")
                .contains("Asim Rao" + "Also accepted: General Rao, The Lion of Sarn")
                .contains("correct answer");
    }

    @Test
    void whatIsTooBroadCanBeMadePreciseOnce() {
        type("the general");

        assertThat(page())
                .contains("“the general” also fits other things. Give a more precise answer")
                .doesNotContain("Not quite");
        type("general rao");
        assertThat(page()).contains("Correct.").doesNotContain("also fits other things");
    }

    @Test
    void whatIsTooBroadTwiceCounts() {
        type("general");
        type("general");

        assertThat(page()).contains("Not quite. Correct answer: Asim Rao");
    }

    @Test
    void whatIsAlmostRightCanBeSpelledAnewOnce() {
        type("lyon of srn");

        assertThat(page())
                .contains("Almost: check the spelling. Your next answer counts.")
                .doesNotContain("Not quite");
        type("lion of sarn");
        assertThat(page()).contains("Correct.").doesNotContain("Almost");
    }

    @Test
    void whatIsAlmostRightTwiceCounts() {
        type("lyon of srn");
        type("lyon of srn");

        assertThat(page()).contains("Not quite. Correct answer: Asim Rao");
    }

    @Test
    void nothingTypedIsNotHandedIn() {
        type("  ");

        assertThat(page()).contains("Type an answer first").doesNotContain("Not quite");
        change(_get(Input.class), "value", "A");
        assertThat(page()).doesNotContain("Type an answer first");
    }

    @Test
    void aComplaintLeavesTheFieldAsItIs() {
        Input field = _get(Input.class);

        type(" ");

        assertThat(_get(Input.class)).isSameAs(field);
        assertThat(field.getElement().getProperty("value")).isNull();
    }

    @Test
    void moreThanTheFieldTakesIsCutOff() {
        type("Asim Rao" + "x".repeat(Spelling.LONGEST));

        assertThat(page()).contains("Not quite");
        assertThat(_find(AnswerVerdict.class)).hasSize(1);
    }

    private static void type(String words) {
        fire(_get(Input.class), TextCard.ENTER, TextCard.TYPED, words);
    }
}
