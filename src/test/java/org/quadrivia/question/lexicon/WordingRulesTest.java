package org.quadrivia.question.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingRulesTest {
    @Test
    void whatFitsHasNoFault() {
        assertThat(WordingRules.faults(Wording.STATES, "{s} serves {o}.")).isEmpty();
        assertThat(WordingRules.faults(Wording.ASKS_OBJECT, "Which {class} does {s} serve?"))
                .isEmpty();
        assertThat(WordingRules.faults(Wording.NAMES_OBJECT, "the country that {s} serves"))
                .isEmpty();
        assertThat(WordingRules.faults(Wording.ASKS_MATCH, "Match each person with the country."))
                .isEmpty();
        assertThat(WordingRules.faults(Wording.DENIES, "  ")).isEmpty();
    }

    @Test
    void whatStandsForNothingIsToldWithItsPlace() {
        assertThat(WordingRules.faults(Wording.ASKS_OBJECT, "Whom did {s} call at {t}?"))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{t}", 22));
        assertThat(WordingRules.faults(Wording.ASKS_OBJECT, "Did {s} call {o}?"))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{o}", 14));
        assertThat(WordingRules.faults(Wording.STATES, "{s} has a {class} {o}."))
                .containsExactly(new WordingFault(WordingFault.Kind.UNKNOWN, "{class}", 11));
    }

    @Test
    void halfABraceIsToldWithItsPlace() {
        assertThat(WordingRules.faults(Wording.ASKS_OBJECT, "Whom {did {s} call?"))
                .containsExactly(new WordingFault(WordingFault.Kind.BRACE, "{", 6));
        assertThat(kinds(Wording.ASKS_OBJECT, "Whom did {s call?"))
                .containsExactly(WordingFault.Kind.BRACE, WordingFault.Kind.MISSING);
    }

    @Test
    void aSentenceNamesBothEndsAndStops() {
        assertThat(kinds(Wording.STATES, "{s} serves"))
                .containsExactly(WordingFault.Kind.MISSING, WordingFault.Kind.END);
        assertThat(kinds(Wording.NAMES_OBJECT, "Whom does {s} serve?")).containsExactly(WordingFault.Kind.NO_SENTENCE);
    }

    @Test
    void whatTurnsDirectionsOrIsEndlessIsRefused() {
        assertThat(kinds(Wording.STATES, "{s} \u202Eserves {o}.")).containsExactly(WordingFault.Kind.UNFIT);
        assertThat(kinds(Wording.STATES, "{s} serves " + "x".repeat(600) + " {o}."))
                .containsExactly(WordingFault.Kind.TOO_LONG);
    }

    private static List<WordingFault.Kind> kinds(Wording form, String words) {
        return WordingRules.faults(form, words).stream().map(WordingFault::kind).toList();
    }
}
