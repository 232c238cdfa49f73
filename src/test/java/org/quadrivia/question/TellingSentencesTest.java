package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingSentencesTest {
    private static final String CALLS = "Two calls were made. The ferry company refused the harbour loan. It rained.";

    @Test
    void theSentenceWithMostWordsOfTheAnswerTellsIt() {
        assertThat(in("that the company refuses a loan to the harbour"))
                .containsExactly("The ferry company refused the harbour loan.");
    }

    @Test
    void aSentenceWithFewOfItsWordsDoesNot() {
        assertThat(in("that the company built bridges, tunnels and railways")).isEmpty();
    }

    @Test
    void anAnswerOfOneWordIsNotGuessedAt() {
        assertThat(in("ferries")).isEmpty();
    }

    private static Set<String> in(String answer) {
        return TellingSentences.in(List.of(CALLS), List.of(answer), Locale.ENGLISH);
    }
}
