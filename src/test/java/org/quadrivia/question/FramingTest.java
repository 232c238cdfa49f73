package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to the article|How does the article describe the role?|true",
                "According to the article|Who called whom?|false",
                "Laut Artikel|Was sagt der Artikel?|false",
                "Überhaupt|Überhaupt?|false",
            })
    void isNotShownAboveAStemThatNamesTheSource(String framing, String stem, boolean repeated) {
        assertThat(new Framing("source", framing).repeatedBy(stem)).isEqualTo(repeated);
    }
}
