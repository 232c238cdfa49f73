package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 4, 5, 7 and 8: readings, options that coincide, give-aways, lengths. */
class WordingBarsTest {
    private static String causes(int bar, String family, Consumer<ObjectNode> fault) {
        return Banks.causes(Banks.check(Banks.planted(family, fault)), bar);
    }

    private static ObjectNode twin(String stem) {
        ObjectNode item = ProofItems.single(
                "SELECT ?answer { <https://example.org/twins/georgia> <https://example.org/twins/partOf> ?answer }",
                "x",
                "y");
        return item.put("stem", stem);
    }

    @Test
    void findsANamedThingWhoseLabelAnotherShares() {
        var dataset = Banks.dataset("/org/quadrivia/quality/twins.ttl");
        ObjectNode item = twin("In which country does Georgia lie?");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 4);

        assertEquals("“georgia” is also a name of https://example.org/twins/georgia-state.", causes);
    }

    @Test
    void aWordThatTellsTwinsApartIsEnough() {
        var dataset = Banks.dataset("/org/quadrivia/quality/twins.ttl");
        ObjectNode item = twin("Of what is the nation Georgia part?");

        assertEquals("", Banks.causes(Banks.check(dataset, List.of(item)), 4));
    }

    @Test
    void findsOneStemWithTwoSetsOfAnswers() {
        ObjectNode other = Banks.planted(
                "object",
                item -> item.put("id", "other")
                        .put(
                                "query",
                                "SELECT ?answer { <" + Banks.KB + "rubio-munir-call> <" + Banks.KB
                                        + "caller> ?answer }"));

        CheckReport report = Banks.check(Banks.sketch("object"), other);

        assertEquals("The item has the same stem as 1ceffb008c88a119 but a different key.", Banks.causes(report, 4));
    }

    @Test
    void findsOptionsThatReadAlike() {
        String causes = causes(5, "object", item -> Banks.option(item, "c").put("label", "Ásim  MUNIR!"));

        assertTrue(causes.contains("share a name"), causes);
    }

    @Test
    void findsAnOptionThatIsAnAliasOfAnother() {
        String causes = causes(5, "object", item -> Banks.option(item, "c").put("label", "General Munir"));

        assertTrue(causes.contains("share a name"), causes);
    }

    @Test
    void findsAWordOfTheStemInTheKeyOnly() {
        String causes = causes(7, "object", item -> item.put("stem", "Whom of the Munirs did the call reach?"));

        assertEquals("“Munirs” appears in the stem and in the key “Asim Munir”, but in no other option.", causes);
    }

    @Test
    void aWordThatADistractorHasTooGivesNothingAway() {
        String causes = causes(7, "object", item -> {
            item.put("stem", "Whom of the Munirs did the call reach?");
            Banks.option(item, "a").put("label", "Hafiz Munir");
        });

        assertEquals("", causes);
    }

    @Test
    void findsCapitalsOfAnyLength() {
        String causes = causes(7, "object", item -> {
            item.put("stem", "Whom did the US call reach?");
            Banks.option(item, "b").put("label", "US envoy");
        });

        assertTrue(causes.contains("“US” appears in the stem"), causes);
    }

    @Test
    void findsAnotherNameOfTheKey() {
        ObjectNode item = ProofItems.single("SELECT ?answer { ?answer :flag :union-jack }", "uk", "spain");
        item.put("stem", "Which British thing flies the flag that Britain flies?");
        Banks.option(item, "a").put("label", "the United Kingdom");

        String causes = Banks.causes(Banks.check(ProofItems.PROOFS, List.of(item)), 7);

        assertTrue(causes.contains("“the united kingdom” is named in the stem and, by another name"), causes);
    }

    @Test
    void findsAClaimAboutItsOwnClaimant() {
        ObjectNode item = Banks.sketch("attribution");
        var dataset = Banks.dataset("/org/quadrivia/quality/claimant.trig");
        Banks.lines(
                item,
                "support",
                "<https://example.org/c/claim/own> <https://quadrivia.org/ns#claimedBy> <https://example.org/c/ministry> .");
        Banks.option(item, "a").put("value", "<https://example.org/c/ministry>");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 7);

        assertTrue(causes.contains("is also the key"), causes);
    }

    @Test
    void findsKeysThatAreTooLongAndADistractorThatWouldFit() {
        String causes = causes(8, "object", item -> {
            Banks.option(item, "a").put("label", "Vance");
            Banks.option(item, "c").put("label", "Doval");
            Banks.option(item, "d").put("label", "Jai");
        });

        assertTrue(
                causes.contains(
                        "“Asim Munir” has 10 characters, but the longest distractor has 5. “Ajit Doval” would be"),
                causes);
    }

    @Test
    void findsThatKeysAreTheLongestMoreOftenThanByChance() {
        List<ObjectNode> items = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Banks.planted("object", item -> {
                    item.put("id", "i" + i);
                    Banks.option(item, "b").put("label", "Asim Munir Ali");
                }))
                .toList();

        BarResult bar = Banks.bar(Banks.check(Banks.SKETCH, items), 8);

        assertEquals(Verdict.BREACHED, bar.verdict());
        assertTrue(bar.measured().contains("12 are the longest option; chance predicts 3.0"), bar.measured());
    }
}
