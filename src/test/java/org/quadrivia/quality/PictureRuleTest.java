package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions on pictures before the checker: as they are generated, and with a fault planted. */
class PictureRuleTest {
    private static final PlantedFaults FAULTS = new PlantedFaults("/question/pictured.ttl", "picture");

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        FAULTS.assertNone();
    }

    @Test
    void seesAStemThatSaysSomethingElse() {
        assertThat(FAULTS.causes(line -> line.replace("rust-red", "green"))).contains("does not say what is seen");
    }

    @Test
    void seesAStemThatNamesAnOption() {
        assertThat(FAULTS.causes(
                        line -> line.replace("What is seen: A", "What is seen: Mars, Venus, Earth, Saturn. A")))
                .contains("one of the options");
    }

    @Test
    void seesAProofWithoutAPicture() {
        assertThat(FAULTS.causes(line -> line.replace("<ni:///sha-256;", "<urn:other:")))
                .contains("does not state a picture");
    }
}
