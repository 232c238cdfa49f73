package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.rdf.bank.Fixture;

/** Numbers with their units, as people write them. */
class AmountsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "length (s), 248, 4 min 8 s",
        "length (s), 240, 4 min",
        "length (s), 59, 59 s",
        "length (s), 7325, 2 h 2 min 5 s",
        "length (s), 248.5, 248.5 s",
        "thermal conductivity (W/mK), 50, 50 W/(m·K)",
        "heat capacity (J/kg K), 385, 385 J/(kg·K)",
        "speed (km/h), 90, 90 km/h",
        "hardness (MN/m^2), 608, 608 MN/m²"
    })
    void standWithTheirUnits(String label, String value, String words) {
        Sentences sentences = Fixture.generation(Fixture.turtle(
                        folder, ":a rdfs:label \"Alder\"@en ; :n " + value + " . :n rdfs:label \"" + label + "\"@en ."))
                .sentences;

        assertThat(sentences.amount(Fixture.ex("n"), NodeFactory.createLiteralByValue(new BigDecimal(value))))
                .isEqualTo(words);
    }
}
