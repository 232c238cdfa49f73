package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Questions on the map before the checker: as they are generated, and with a fault planted. */
class MapRuleTest {
    private static final PlantedFaults FAULTS = new PlantedFaults("/question/cities.ttl", "map");

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        FAULTS.assertNone();
    }

    @Test
    void seesAProofThatDoesNotBeginWithTheLatitude() {
        String causes = FAULTS.causes(line -> line.replaceAll(
                "\"triples\":\\[(\"(?:[^\"\\\\]|\\\\.)*\"),(\"(?:[^\"\\\\]|\\\\.)*\")", "\"triples\":[$2,$1"));

        assertThat(causes).contains("does not state its latitude and then its longitude");
    }

    @Test
    void seesCoordinatesOfAnotherPlaceInTheStem() {
        assertThat(FAULTS.causes(line -> line.replaceAll("lies at about \\d+\\.\\d°", "lies at about 12.3°")))
                .contains("does not state the coordinates");
    }

    @Test
    void seesADistanceThatIsNotTrue() {
        assertThat(FAULTS.causes(line -> line.replaceFirst("some (\\d+) km to", "some 9$1 km to")))
                .contains("names nothing that is");
    }

    @Test
    void seesTwoMarksThatMeet() {
        String causes = FAULTS.causes(line -> line.replace("/prague>", "/klosterneuburg>")
                .replace("Prague", "Klosterneuburg")
                .replace("50.08", "48.31")
                .replace("14.44", "16.33"));

        assertThat(causes).contains("too close together");
    }

    @Test
    void seesAnOptionWithoutAPlace() {
        Snapshot elsewhere = Banks.dataset("/question/coins.ttl");

        assertThat(FAULTS.causesOver(elsewhere)).contains("does not say where");
    }
}
