package org.quadrivia.quiz.ui.card;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.quiz.assembly.MatchOptions;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Browser;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

class MatchViewTest extends PageTest {
    private static final List<String> RIGHTS =
            MatchOptions.shuffled(Fakes.MATCH).stream().map(AnswerWords::right).toList();

    @BeforeEach
    void ask() {
        ask(Fakes.MATCH);
    }

    @Test
    void theFirstIsAtItsTurnAndAllRightSidesAreOfferedInAnotherOrder() {
        assertThat(page()).contains("Find the pairs", "What goes with Amara Sey?");
        assertThat(_find(PartnerButton.class))
                .extracting(Browser::words)
                .containsExactly("1" + RIGHTS.get(0), "2" + RIGHTS.get(1), "3" + RIGHTS.get(2));
        assertThat(RIGHTS).isNotEqualTo(List.of("treasurer", "speaker", "envoy"));
        assertThat(turns()).containsExactly(true, false, false);
    }

    @Test
    void whatIsPickedGoesToTheOneAtItsTurnAndTheTurnGoesOn() {
        click("treasurer");

        assertThat(lines())
                .containsExactly(
                        "Amara Sey" + "treasurer", "Bo Lind" + "no partner yet", "Cyril Ode" + "no partner yet");
        assertThat(turns()).containsExactly(false, true, false);
        assertThat(page())
                .contains("treasurer" + "with Amara Sey")
                .contains("Amara Sey: treasurer. What goes with Bo Lind?");
    }

    @Test
    void allPairsRightIsRight() {
        key("treasurer");
        key("speaker");
        key("envoy");

        press("Enter");

        assertThat(page()).contains("Correct.", "Amara Sey – treasurer", "correct, your answer");
    }

    @Test
    void aWrongPairIsShownPutRightWithWhatWasChosen() {
        key("treasurer");
        key("envoy");
        key("speaker");

        click("Answer");

        assertThat(page())
                .contains("Partly correct: 0.33 of 1 point. Correct pairs: 1 of 3.")
                .contains("Amara Sey – treasurer" + "correct, your answer")
                .contains("Bo Lind – speaker" + "your answer" + "envoy")
                .contains("Cyril Ode – envoy" + "your answer" + "speaker")
                .contains("Why these belong together", "Bo Lind – speaker" + "Bo Lind goes with speaker.");
    }

    @Test
    void withOneLeftOpenNothingIsHandedIn() {
        press("Enter");
        assertThat(page()).contains("3 lines have no partner yet. Choose");

        key("treasurer");
        assertThat(page()).doesNotContain("no partner yet. Choose");
        key("speaker");
        press("Enter");

        assertThat(page()).contains("One line has no partner yet. Choose").doesNotContain("Not quite");
        assertThat(lines()).contains("Amara Sey" + "treasurer", "Bo Lind" + "speaker");
    }

    @Test
    void aPartnerPickedAgainMoves() {
        key("speaker");

        key("speaker");

        assertThat(lines()).contains("Amara Sey" + "no partner yet", "Bo Lind" + "speaker");
        assertThat(page()).contains("speaker" + "with Bo Lind", "Amara Sey now has no partner.");
        assertThat(turns()).containsExactly(false, false, true);
    }

    @Test
    void anotherCanBeGivenTheTurn() {
        change(_get(line("Cyril Ode"), ChoiceInput.class), "checked", true);
        key("envoy");

        assertThat(lines()).contains("Cyril Ode" + "envoy", "Amara Sey" + "no partner yet");
        assertThat(turns()).containsExactly(true, false, false);
    }

    @Test
    void aKeyWithoutARightSideDoesNothing() {
        press("9");

        assertThat(_find(PairRow.class)).allMatch(PairRow::isOpen);
    }

    /** Picks a right side by its number key. */
    private static void key(String right) {
        press(String.valueOf(RIGHTS.indexOf(right) + 1));
    }

    private static PairRow line(String left) {
        return _find(PairRow.class).stream()
                .filter(row -> row.left().equals(left))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() {
        return _find(PairRow.class).stream().map(Browser::words).toList();
    }

    private static List<Boolean> turns() {
        return _find(PairRow.class).stream().map(PairRow::isActive).toList();
    }
}
