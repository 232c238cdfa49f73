package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Asim Munir, asim munir, en",
        "Côte d'Or, '  COTE   D’OR ', en",
        "J. D. Vance, JD Vance, en",
        "U.S., us, en",
        "Wagah–Attari, Wagah Attari, en",
        "Łódź, lodz, pl",
        "København, kobenhavn, da",
        "Strauß, STRAUSS, de",
        "Œuvre, oeuvre, fr",
        "The Hague, Hague, en",
        "Indian Army, the Indian Army, en",
        "Die Zeit, Zeit, de",
        "L’Aquila, Aquila, it",
        "l'Équipe, equipe, fr",
        "El Salvador, salvador, es",
        "किला, किला, hi",
        "７ May, 7 may, en",
    })
    void caseAccentsPunctuationSpacesAndALeadingArticleDoNotMatter(String name, String typed, String language) {
        assertThat(Spelling.slips(name, typed, language, 0)).isEqualTo(OptionalInt.of(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Asim Munir, Asmi Munir, 1", // swapped
        "Asim Munir, Asim Muni, 1", // missing
        "Asim Munir, Aasim Munir, 1", // too many
        "Asim Munir, Asim Monir, 1", // wrong
        "Asim Munir, Asmi Monir, 2",
    })
    void slipsAreCounted(String name, String typed, int slips) {
        assertThat(Spelling.slips(name, typed, "en", 2)).isEqualTo(OptionalInt.of(slips));
        assertThat(Spelling.slips(name, typed, "en", slips - 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Article 370, Article 371",
        "Article 370, Article 37",
        "Boeing 747, Boeing 774",
        "Die Hard, Hard", // no article in English
        "A R Rahman, R Rahman", // nor this, before a letter
        "किला, कल",
        "C++, C",
    })
    void whatMeansSomethingElseIsNoSlip(String name, String typed) {
        assertThat(Spelling.slips(name, typed, "en", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Price, Prince, 0",
        "Modem, money, 0",
        "The Nile, Nils, 0", // the article is no part of its length
        "Banking, Bankin, 1",
        "Banking, Bankig, 1",
        "Asim Munir, Asmi Monir, 2",
    })
    void aNameForgivesByItsOwnLengthAndNoMore(String name, String typed, int forgiven) {
        assertThat(Spelling.forgiven(Spelling.form(name, "en"))).isEqualTo(forgiven);
        assertThat(Spelling.slips(name, typed, "en", 2).isPresent()).isEqualTo(forgiven > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Rubio, rubyo, true",
        "Munir, munr, true",
        "Sirsa, sirsaa, true",
        "Munir, rubio, false",
        "Rao, rai, false", // too short to tell
        "Banking, bnkig, false",
        "Asim Munir, Asmi Monir, true",
        "Boeing 747, Boeing 737, false", // a digit is no slip
        "Munir, '', false",
    })
    void aSlipIsRecognizedInNamesTooShortToForgiveIt(String name, String typed, boolean near) {
        assertThat(Spelling.isNear(name, typed, "en")).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'.'", "'\u200b'"})
    void nothingIsNeverAName(String typed) {
        assertThat(Spelling.slips("I", typed, "en", 2)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotLookedAt() {
        String name = "a".repeat(Spelling.LONGEST);

        assertThat(Spelling.slips(name, name, "en", 0)).hasValue(0);
        assertThat(Spelling.slips(name, name + " ", "en", 0)).isEmpty();
    }

    @Test
    void aNameThatIsAnArticleAloneStaysAName() {
        assertThat(Spelling.slips("The The", "the", "en", 0)).hasValue(0);
        assertThat(Spelling.slips("The", "the", "en", 0)).hasValue(0);
    }
}
