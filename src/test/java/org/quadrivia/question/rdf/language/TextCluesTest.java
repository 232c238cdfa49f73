package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;

class TextCluesTest {
    private static final String COUNTRIES = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            :us rdfs:label "the United States"@en ; skos:altLabel "US"@en . :pk rdfs:label "Pakistan"@en ; skos:altLabel "Pakistani"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void findsAWordThatOnlyTheKeyShares() {
        assertThat(betraying("Which river flows near the old bridge?", "Bridge River", List.of("Long Lake")))
                .isEqualTo(Set.of("bridg", "river"));
    }

    @Test
    void findsNothingWhereAWrongOptionSharesTheWord() {
        assertThat(betraying("Which river is the longest?", "River Ouse", List.of("River Tees", "Humber")))
                .isEmpty();
    }

    @Test
    void findsACountryByItsAdjective() {
        assertThat(betraying("Which Pakistani town was named?", "Pakistan Gate", List.of("Lahore")))
                .isNotEmpty();
    }

    @Test
    void findsAThingByItsAlias() {
        assertThat(betraying("Who called it US-brokered?", "an office of the United States", List.of("India")))
                .isNotEmpty();
    }

    @Test
    void takesAShortSmallWordForNone() {
        assertThat(betraying("What was it by then?", "the inn by the sea", List.of("a barn")))
                .isEmpty();
    }

    private Set<String> betraying(String stem, String key, List<String> wrong) {
        return Fixture.generation(Fixture.turtle(folder, COUNTRIES)).clues.betraying(stem, key, wrong);
    }
}
