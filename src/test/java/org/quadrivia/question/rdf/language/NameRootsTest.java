package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRootsTest {
    @ParameterizedTest
    @CsvSource({
        "Južno-Sachalinsk, Sakhalin",
        "Classical (Cypro-Classical) I, Cyprus",
        "Late Cypriot IA, Cyprus",
        "Slovakia, Czechoslovakia",
        "Tottenham Hotspur Stadium, Tottenham Hotspur",
        "Iranian Plateau, Iran"
    })
    void namesOfOneRootMeet(String one, String other) {
        assertThat(NameRoots.meet(NameRoots.of(one), NameRoots.of(other))).isTrue();
        assertThat(NameRoots.meet(NameRoots.of(other), NameRoots.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Southampton, Southend", "Latvia, Lithuania", "Danube, Black Sea", "Austria, Estonia", "Mali, Malta"})
    void otherNamesDoNotMeet(String one, String other) {
        assertThat(NameRoots.meet(NameRoots.of(one), NameRoots.of(other))).isFalse();
    }

    @Test
    void wordsOfTwoLanguagesForOnePlaceAreNear() {
        assertThat(NameRoots.near("Lietuviškas", "Lithuania")).isTrue();
        assertThat(NameRoots.near("Latgale", "Lithuania")).isFalse();
    }
}
