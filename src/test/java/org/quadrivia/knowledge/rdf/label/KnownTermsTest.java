package org.quadrivia.knowledge.rdf.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTermsTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2004/02/skos/core#broader, en, broader term",
        "http://www.w3.org/2004/02/skos/core#broader, de-CH, Oberbegriff",
        "http://purl.org/dc/elements/1.1/creator, fr, créateur",
        "https://schema.org/birthPlace, it, luogo di nascita",
        "http://schema.org/birthPlace, es, lugar de nacimiento",
        "http://xmlns.com/foaf/0.1/knows, pl, knows"
    })
    void namesATermInTheLanguageOrElseInEnglish(String iri, String language, String label) {
        assertThat(KnownTerms.label(iri, language)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/broader", "http://xmlns.com/foaf/0.1/unheardOf"})
    void namesNothingElse(String iri) {
        assertThat(KnownTerms.label(iri, "en")).isEmpty();
    }
}
