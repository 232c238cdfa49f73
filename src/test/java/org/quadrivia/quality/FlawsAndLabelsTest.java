package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 11 and 12: flaws of item writing, defects of labels. */
class FlawsAndLabelsTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who is always reached?|“always” is too absolute",
                "Who was often reached?|“often” is too absolute",
                "Who was not reached?|“not” makes the stem negative",
                "Who, after ____, was reached?|The gap is not at the end",
            })
    void findsFlawsOfAStem(String stem, String cause) {
        String causes = causes(11, "object", item -> item.put("stem", stem));

        assertTrue(causes.startsWith(cause), causes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All of the above|refers to other options",
                "Keiner|",
                "J D Vance and S Jaishankar|combines other options",
                "Everybody, always|is too absolute or too vague",
            })
    void findsFlawsOfAnOption(String label, String cause) {
        String causes = causes(11, "object", item -> Banks.option(item, "c").put("label", label));

        assertTrue(cause == null ? causes.isEmpty() : causes.contains(cause), causes);
    }

    @Test
    void aNameOrHedgeOfTheSourceIsNoFlaw() {
        ObjectNode item = ProofItems.single(
                "SELECT ?answer { <https://example.org/kb/never> :capital ?answer }", "london", "paris");
        item.put("stem", "What is the capital of Never Never Land?");

        String causes = Banks.causes(Banks.check(Banks.dataset("/org/quadrivia/quality/twins.ttl"), List.of(item)), 11);

        assertEquals("", causes);
    }

    @Test
    void findsOptionsOfDifferentTypes() {
        String causes = causes(11, "count", item -> Banks.option(item, "a").put("value", "<" + Banks.KB + "jammu>"));

        assertTrue(causes.contains("of different types"), causes);
    }

    @Test
    void findsAnArticleThatOnlyTheKeyFits() {
        String causes = causes(11, "object", item -> item.put("stem", "The call reached an ____"));

        assertEquals("", causes, "Ajit fits too");
        causes = causes(11, "object", item -> {
            item.put("stem", "The call reached an ____");
            Banks.option(item, "c").put("label", "Doval");
        });
        assertTrue(causes.contains("fits the article"), causes);
    }

    @Test
    void twoFlawsInOneItemBreachTheBarHoweverManyItemsThereAre() {
        List<ObjectNode> items = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(Banks.sketch("object").put("id", "i" + i));
        }
        assertEquals(
                Verdict.HOLDS, Banks.bar(Banks.check(Banks.SKETCH, items), 11).verdict());
        items.getFirst().put("stem", "Who was always reached?");
        assertEquals(
                Verdict.HOLDS, Banks.bar(Banks.check(Banks.SKETCH, items), 11).verdict());
        items.getFirst().put("stem", "Who was always not reached?");
        assertEquals(
                Verdict.BREACHED,
                Banks.bar(Banks.check(Banks.SKETCH, items), 11).verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://quadrivia.org/kb/ceasefire/doval|contains an IRI",
                "None|is not a label",
                "null|is not a label",
                "…|contains no letters or digits",
                "<b>Doval</b>|contains markup",
                "Doval &amp; Co|contains markup",
                "{s}|contains markup",
                "Ajit {o}|contains markup",
                "SecurityOfficial|is the end of an IRI",
                "YouTube|",
            })
    void findsDefectsOfLabels(String label, String cause) {
        String causes = causes(12, "object", item -> Banks.option(item, "c").put("label", label));

        assertTrue(cause == null ? causes.isEmpty() : causes.contains(cause), causes);
    }

    @Test
    void findsUnderscoresOfALocalName() {
        var dataset = Banks.dataset("/org/quadrivia/quality/twins.ttl");
        ObjectNode item = twin("What of Tbilisi_Old_Town?");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 12);

        assertTrue(causes.contains("“Tbilisi_Old_Town”"), causes);
    }

    @Test
    void findsLabelsOfAnotherLanguage() {
        var dataset = Banks.dataset("/org/quadrivia/quality/twins.ttl");
        ObjectNode item = twin("Of what is the nation Georgia part?");
        Banks.option(item, "b").put("label", "Asien").put("value", "<https://example.org/twins/asia>");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 12);

        assertEquals("The item is in en, but labels are in de.", causes);
    }
}
