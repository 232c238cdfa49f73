package org.quadrivia.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadingTest {
    @ParameterizedTest
    @CsvSource({
        "the ceasefire, The ceasefire",
        "country, Country",
        "österreichischer Käse, Österreichischer Käse",
        "iPhone, iPhone",
        "mRNA vaccine, mRNA vaccine",
        "Asim Munir, Asim Munir",
        "3M, 3M",
        "<b>x</b>, <b>x</b>",
    })
    void beginsWithACapitalUnlessTheWordIsSpeltOtherwise(String label, String headline) {
        assertThat(PageHeading.capital(label)).isEqualTo(headline);
    }
}
