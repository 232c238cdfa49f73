package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Questions on the timeline before the checker: as they are generated, and with a fault planted. */
class TimelineRuleTest {
    private static final PlantedFaults FAULTS = new PlantedFaults("/question/pacts.ttl", "timeline");

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        FAULTS.assertNone();
    }

    @Test
    void seesAProofWithoutTheDateOfItsOption() {
        assertThat(FAULTS.causes(line -> line.replaceAll("\"triples\":\\[\"[^\\]]*+\\]", "\"triples\":[]")))
                .contains("does not state one date");
    }

    @Test
    void seesAnotherYearInTheStem() {
        assertThat(FAULTS.causes(line -> line.replaceAll("signed on (\\d+ \\w+) \\d{4}\\?", "signed on $1 1800?")))
                .contains("does not say the year");
    }

    @Test
    void seesTwoMarksThatMeet() {
        String causes = FAULTS.causes(line -> line.replace("/juniper>", "/kelp>")
                .replace("the Juniper Pact", "the Kelp Pact")
                .replace("1991-10-20", "1991-10-22")
                .replace("/ivy>", "/juniper>")
                .replace("the Ivy Pact", "the Juniper Pact")
                .replace("1981-08-08", "1991-10-20"));

        assertThat(causes).contains("too close together to be told apart on a small timeline");
    }

    @Test
    void seesAThingWithTwoDates() {
        Snapshot more = Banks.dataset("/question/pacts-twice.ttl");

        assertThat(FAULTS.causesOver(more)).contains("gives several dates");
    }
}
