package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.language.ThingNames;

/** Labels that other names and the IRIs of a thing spell otherwise. */
class LabelSpellingsTest {
    private static final String REGIONS = """
            :basilicata a :Region ; rdfs:label "Basilicate"@en , "Basilicata"@it ; owl:sameAs <http://other.example/Basilicata> .
            :toscana a :Region ; rdfs:label "Toscano"@en , "Toscana"@it ; owl:sameAs <http://other.example/Toscano> .
            :sardegna a :Region ; rdfs:label "Sardinia"@en , "Sardegna"@it ; owl:sameAs <http://other.example/Sardegna> .
            :liguria a :Region ; rdfs:label "Liguris"@en , "Liguria"@it .
            """;

    @TempDir
    Path folder;

    @Test
    void aLabelThatAllIrisSpellOtherwiseIsWithheld() {
        assertThat(name("basilicata")).isEmpty();
    }

    @Test
    void aLabelThatAnIriBearsOutStays() {
        assertThat(name("toscana")).contains("Toscano");
    }

    @Test
    void anotherNameIsNoOtherSpelling() {
        assertThat(name("sardegna")).contains("Sardinia");
    }

    @Test
    void oneIriDecidesNothing() {
        assertThat(name("liguria")).contains("Liguris");
    }

    private Optional<String> name(String region) {
        ThingNames names = Fixture.generation(Fixture.turtle(folder, REGIONS)).names;
        return names.label(Fixture.ex(region));
    }
}
