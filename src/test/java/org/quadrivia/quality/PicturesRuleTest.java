package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions whose options are pictures before the checker: as they are generated, and with a fault planted. */
class PicturesRuleTest {
    private static final PlantedFaults FAULTS = new PlantedFaults("/question/pictured.ttl", "pictures");

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        FAULTS.assertNone();
    }

    @Test
    void seesWordsThatSaySomethingElse() {
        assertThat(FAULTS.causes(line -> line.replace("rust-red", "green"))).contains("not what the data says is seen");
    }

    @Test
    void seesWordsThatNameAThing() {
        assertThat(FAULTS.causes(line -> line.replace("\"A rust-red ball", "\"Mars, a rust-red ball")))
                .contains("name one of the things");
    }

    @Test
    void seesAnOptionThatIsNoPictureOfAnything() {
        assertThat(FAULTS.causes(line -> line.replace("A".repeat(43) + ">\"", "Z".repeat(43) + ">\"")))
                .contains("does not state a picture");
    }

    @Test
    void seesAProofOfAnotherThing() {
        assertThat(FAULTS.causes(line -> line.replace("planets/mars>", "planets/pluto>")))
                .contains("does not state a picture");
    }
}
