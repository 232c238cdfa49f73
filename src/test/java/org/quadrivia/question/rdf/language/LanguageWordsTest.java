package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageWordsTest {
    private static final Random DICE = new Random(7);

    @ParameterizedTest
    @CsvSource({"São Tomé, sao tome", "Nowy-Ząb, nowy zab", "'  U.S. (1945) ', u s 1945", "Straße, strasse"})
    void normalFormIsSmallAndPlain(String text, String normal) {
        assertThat(LanguageWords.normal(text)).isEqualTo(normal);
    }

    @RepeatedTest(50)
    void normalFormOfPlainTextIsTheSameAsBesideAnAccent() {
        String text = DICE.ints(20, 0x09, 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(("e " + LanguageWords.normal(text)).strip()).isEqualTo(LanguageWords.normal("é " + text));
    }
}
