package org.quadrivia.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
    @ParameterizedTest
    @CsvSource({
        "the attack, The attack",
        "états, États",
        "evasive, Evasive",
        "India, India",
        "iPhone sales, iPhone sales",
        "2 attacks, 2 attacks",
        "भारत, भारत"
    })
    void onlyAWordInLowerCaseIsCapitalizedAtTheBeginning(String label, String opening) {
        assertThat(Openings.capital(label)).isEqualTo(opening);
    }
}
