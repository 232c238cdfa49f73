package org.quadrivia.question.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingRulesTest {
    @Test
    void whatFitsHasNoFault() {
        assertThat(WordingRules.faults(WordingForm.STATES, "{s} serves {o}.")).isEmpty();
        assertThat(WordingRules.faults(WordingForm.ASKS_OBJECT, "Which {class} does {s} serve?"))
                .isEmpty();
        assertThat(WordingRules.faults(WordingForm.NAMES_OBJECT, "the country that {s} serves"))
                .isEmpty();
        assertThat(WordingRules.faults(WordingForm.ASKS_MATCH, "Match each person with the country."))
                .isEmpty();
        assertThat(WordingRules.faults(WordingForm.DENIES, "  ")).isEmpty();
    }

    @Test
    void whatStandsForNothingIsToldWithItsPlace() {
        assertThat(WordingRules.faults(WordingForm.ASKS_OBJECT, "Whom did {s} call at {t}?"))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{t}", 22));
        assertThat(WordingRules.faults(WordingForm.ASKS_OBJECT, "Did {s} call {o}?"))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{o}", 14));
        assertThat(WordingRules.faults(WordingForm.STATES, "{s} has a {class} {o}."))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{class}", 11));
    }

    @Test
    void halfABraceIsToldWithItsPlace() {
        assertThat(WordingRules.faults(WordingForm.ASKS_OBJECT, "Whom {did {s} call?"))
                .containsExactly(new WordingFault(WordingFault.Kind.BRACE, "{", 6));
        assertThat(kinds(WordingForm.ASKS_OBJECT, "Whom did {s call?"))
                .containsExactly(WordingFault.Kind.BRACE, WordingFault.Kind.MISSING);
    }

    @Test
    void aSentenceNamesBothEndsAndStops() {
        assertThat(kinds(WordingForm.STATES, "{s} serves"))
                .containsExactly(WordingFault.Kind.MISSING, WordingFault.Kind.END);
        assertThat(kinds(WordingForm.NAMES_OBJECT, "Whom does {s} serve?"))
                .containsExactly(WordingFault.Kind.NO_SENTENCE);
    }

    @Test
    void whatTurnsDirectionsOrIsEndlessIsRefused() {
        assertThat(kinds(WordingForm.STATES, "{s} \u202Eserves {o}.")).containsExactly(WordingFault.Kind.UNFIT);
        assertThat(kinds(WordingForm.STATES, "{s} serves " + "x".repeat(600) + " {o}."))
                .containsExactly(WordingFault.Kind.TOO_LONG);
    }

    private static List<WordingFault.Kind> kinds(WordingForm form, String words) {
        return WordingRules.faults(form, words).stream().map(WordingFault::kind).toList();
    }
}
