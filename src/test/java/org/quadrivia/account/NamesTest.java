package org.quadrivia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aSignInNameHasLettersDigitsAndFewSigns() {
        assertThat(List.of("ada", "Ada.Lovelace", "ada+quiz@example.org", "ада_2", "अदा"))
                .allSatisfy(good -> assertThat(SignInName.of(good)).isPresent());
        assertThat(List.of("", "a", "ada lovelace", "a/b", "<b>", "a\u0000b", "x".repeat(65), "\uFDFA\uFDFA"))
                .allSatisfy(bad -> assertThat(SignInName.of(bad)).isEmpty());
    }

    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(List.of("ADA", "ada", " Ada ", "\uFF21da"))
                .allSatisfy(spelling ->
                        assertThat(SignInName.of(spelling).orElseThrow().key()).isEqualTo("ada"));
        assertThat(new SignInName("Jose\u0301").key()).isEqualTo(new SignInName("Jos\u00E9").key());
        assertThat(new SignInName("Straße").key()).isEqualTo(new SignInName("STRASSE").key());
    }

    @Test
    void aShownNameIsOneLineWithoutControlCharacters() {
        assertThat(ShownName.of("  Ada King, Countess of Lovelace "))
                .contains(new ShownName("Ada King, Countess of Lovelace"));
        assertThat(List.of("", " ", "two\nlines", "\u202Eturned", "x".repeat(81)))
                .allSatisfy(bad -> assertThat(ShownName.of(bad)).isEmpty());
    }
}
