package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

/** Which names with a capital are common nouns. */
class CapitalisedCommonNounsTest {
    private static final String GRAPH = """
            :Metal a owl:Class ; rdfs:label "metal"@en . :Kind a owl:Class ; rdfs:label "kind of milk"@en .
            :Sea a owl:Class ; rdfs:label "sea"@en . :Town a owl:Class ; rdfs:label "town"@en . :of rdfs:label "of"@en .
            :m1 a :Metal ; rdfs:label "Iron"@en ; :of :k1 . :m2 a :Metal ; rdfs:label "Copper"@en ; :of :k2 .
            :m3 a :Metal ; rdfs:label "Beryllium"@en ; :of :k3 .
            :k1 a :Kind ; rdfs:label "Cow Milk"@en . :k2 a :Kind ; rdfs:label "Sheep Milk"@en . :k3 a :Kind ; rdfs:label "Whole Milk"@en .
            :s1 a :Sea ; rdfs:label "Kara Sea"@en ; :of :t1 . :s2 a :Sea ; rdfs:label "Barents Sea"@en ; :of :t2 .
            :s3 a :Sea ; rdfs:label "Black Sea"@en ; :of :t3 .
            :t1 a :Town ; rdfs:label "Bath"@en . :t2 a :Town ; rdfs:label "Exeter"@en . :t3 a :Town ; rdfs:label "Leeds"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void areThoseOfAClassWhoseNamesAllAreWords() {
        GeneratorServices generation = Fixture.generation(Fixture.turtle(folder, GRAPH));
        CapitalisedCommonNouns names = new CapitalisedCommonNouns(generation.profile, generation.names, "en");

        assertThat(names.isCommonNoun(Fixture.ex("m1"))).isTrue();
        assertThat(names.isCommonNoun(Fixture.ex("k1"))).isTrue();
        assertThat(names.isCommonNoun(Fixture.ex("s3"))).isFalse();
        assertThat(names.isCommonNoun(Fixture.ex("t1"))).isFalse();
        assertThat(new CapitalisedCommonNouns(generation.profile, generation.names, "de")
                        .isCommonNoun(Fixture.ex("m1")))
                .isFalse();
        assertThat(generation.sentences.name(Fixture.ex("m1"), false, false)).isEqualTo("iron");
        assertThat(generation.sentences.name(Fixture.ex("m1"), false, true)).isEqualTo("Iron");
    }
}
