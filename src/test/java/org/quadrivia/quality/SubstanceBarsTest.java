package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.quality.bars.options.NumbersBar;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 13, 14, 15, 17, 18 and 19: numbers, quizzes, sources, standings, typed and true/false items. */
class SubstanceBarsTest {
    private static final String INTEGER = "^^<http://www.w3.org/2001/XMLSchema#integer>";

    private static String causes(int bar, String family, Consumer<ObjectNode> fault) {
        return Banks.causes(Banks.check(Banks.planted(family, fault)), bar);
    }

    private static CheckReport quiz(String quiz, ObjectNode... items) {
        return Banks.checkLines(
                Banks.SKETCH, List.of(items).stream().map(ObjectNode::toString).toList(), List.of(quiz));
    }

    private static void passage(ObjectNode item, String id, String locator) {
        item.putArray("passages").addObject().put("id", id).put("locator", locator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6|6|The options are not sorted.",
                "3|3 km|The options have different units.",
                "3|3.0|The options have different precision.",
                "2|2|Two options have the same value, or",
            })
    void findsNumbersThatDoNotGoTogether(String value, String label, String cause) {
        String causes = causes(
                13,
                "count",
                item -> Banks.option(item, "b").put("label", label).put("value", "\"" + value + "\"" + INTEGER));

        assertTrue(causes.contains(cause), causes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|12.345|false", "en|12,345|false", "fr|12\u202f345|false", "en|12.345|true", "de|12,345|true"})
    void takesGroupsOfThreeForDecimalsOnlyWhereTheLanguageDoes(String language, String label, boolean decimals) {
        String causes = causes(13, "count", item -> {
            item.put("language", language);
            String[] shown = {"997", "998", "999", label};
            for (int i = 0; i < 4; i++) {
                String value = i == 3 ? "12345" : shown[i];
                Banks.option(item, "abcd".substring(i, i + 1))
                        .put("label", shown[i])
                        .put("value", "\"" + value + "\"" + INTEGER);
            }
        });

        assertEquals(decimals, causes.contains("precision"), causes);
    }

    @ParameterizedTest
    @CsvSource({"232|240|247|302,3 min 52 s|4 min|4 min 7 s|5 min 2 s,false", "1|2|3|4,1 s|2 min|3 s|4 h,true"})
    void takesHoursMinutesAndSecondsForOneUnitWhereTheyStandTogether(String values, String labels, boolean differ) {
        String causes = causes(13, "count", item -> {
            for (int i = 0; i < 4; i++) {
                Banks.option(item, "abcd".substring(i, i + 1))
                        .put("label", labels.split("\\|")[i])
                        .put("value", "\"" + values.split("\\|")[i] + "\"" + INTEGER);
            }
        });

        assertEquals(differ, causes.contains("different units"), causes);
    }

    @ParameterizedTest
    @CsvSource({
        "3 min 52 s,232,true",
        "3 min 52 s,3,false",
        "4 min,240,true",
        "1 h 0 min 5 s,3605,true",
        "248 s,248,true",
        "250 s,248,false"
    })
    void readsTheSecondsThatADurationShows(String label, BigDecimal seconds, boolean shown) {
        assertEquals(shown, NumbersBar.shows(label, seconds));
    }

    @Test
    void findsDatesOfDifferentPrecision() {
        String causes = causes(13, "count", item -> {
            String[] values = {"gYear|1990", "gYear|1991", "date|1992-01-01", "gYear|1993"};
            for (int i = 0; i < 4; i++) {
                String[] value = values[i].split("\\|");
                Banks.option(item, "abcd".substring(i, i + 1))
                        .put("label", value[1])
                        .put("value", "\"" + value[1] + "\"^^<http://www.w3.org/2001/XMLSchema#" + value[0] + ">");
            }
        });

        assertTrue(causes.contains("dates of different precision"), causes);
    }

    @Test
    void findsAKeyThatAnEarlierExplanationShows() {
        String quiz = "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"c97b20da1627f78a\"]}";

        CheckReport report = quiz(
                quiz,
                Banks.sketch("multiple"),
                Banks.planted("odd-one-out", item -> Banks.option(item, "c").put("label", "Udhampur")));

        assertEquals(
                "efd08e5e49ff5c73 comes before c97b20da1627f78a and already shows the key of c97b20da1627f78a, “Udhampur”.",
                Banks.causes(report, 14));
        assertEquals("q1", Banks.bar(report, 14).offences().getFirst().where());
    }

    @Test
    void findsAKeyThatAnEarlierExplanationLinks() {
        ObjectNode earlier = Banks.planted(
                "multiple", item -> item.put("explanation", "See [[" + Banks.KB + "asim-munir|the general]]."));

        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"1ceffb008c88a119\"]}",
                earlier,
                Banks.sketch("object"));

        assertTrue(Banks.causes(report, 14)
                .contains("comes before 1ceffb008c88a119 and already shows the key of 1ceffb008c88a119"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|The call that marked a shift in strategy went to Asim Munir.|true",
                "5|The call marked a shift in strategy. It was Asim Munir who spoke of Kashmir.|false",
                "5|Asim Munir spoke of Kashmir.|false",
                "0|Asim Munir spoke of Kashmir.|true",
            })
    void aKeyThatManyItemsNameIsToldOnlyBesideWhatIsAsked(int naming, String explanation, boolean told) {
        List<ObjectNode> items = new ArrayList<>(List.of(
                Banks.planted("multiple", item -> item.put("explanation", explanation)), Banks.sketch("object")));
        IntStream.range(0, naming)
                .mapToObj(i -> Banks.planted(
                        "count",
                        item -> item.put("id", "%016x".formatted(i)).put("explanation", "Nor did Asim Munir.")))
                .forEach(items::add);

        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"1ceffb008c88a119\"]}",
                items.toArray(ObjectNode[]::new));

        assertEquals(
                told ? Verdict.BREACHED : Verdict.HOLDS, Banks.bar(report, 14).verdict());
    }

    @Test
    void findsAKeyThatAnEarlierFeedbackTells() {
        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"1ceffb008c88a119\"]}",
                Banks.planted("multiple", item -> Banks.option(item, "b").put("feedback", "Ask Asim Munir.")),
                Banks.sketch("object"));

        assertEquals(Verdict.BREACHED, Banks.bar(report, 14).verdict());
    }

    @ParameterizedTest
    @CsvSource({"1.12, BREACHED", "1.17, HOLDS"})
    void findsAKeyThatAPassageOfAnEarlierItemTells(String locator, Verdict verdict) {
        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"09d5118af999daa3\"]}",
                Banks.planted(
                        "multiple",
                        item -> item.putArray("passages")
                                .addObject()
                                .put("id", Banks.KB + "passage/" + locator)
                                .put("locator", locator)),
                Banks.sketch("attribution"));

        assertEquals(verdict, Banks.bar(report, 14).verdict());
    }

    @Test
    void aLaterItemMayShowAnEarlierKey() {
        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"1ceffb008c88a119\", \"efd08e5e49ff5c73\"]}",
                Banks.sketch("object"),
                Banks.sketch("multiple"));

        assertEquals(Verdict.HOLDS, Banks.bar(report, 14).verdict());
    }

    @Test
    void findsAStatementWhoseFactWasAskedBefore() {
        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"1ceffb008c88a119\", \"b41e54a3a4f3746c\"]}",
                Banks.sketch("object"),
                Banks.sketch("boolean"));

        assertTrue(Banks.causes(report, 14).contains("comes before b41e54a3a4f3746c and asks about the same fact"));
    }

    @Test
    void findsAStatementWhoseFactAnEarlierFeedbackTold() {
        ObjectNode earlier = Banks.sketch("object");
        Banks.lines(earlier, "asks", "0".repeat(32));

        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"1ceffb008c88a119\", \"b41e54a3a4f3746c\"]}",
                earlier,
                Banks.sketch("boolean"));

        assertTrue(Banks.causes(report, 14).contains("comes before b41e54a3a4f3746c and asks about the same fact"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marco Rubio called Asim Munir at noon.|true",
                "Marco Rubio called somebody. Asim Munir spoke of Kashmir.|false",
            })
    void findsAStatementWhoseThingsAnEarlierSentenceNamesSideBySide(String explanation, boolean told) {
        ObjectNode statement = Banks.planted(
                "boolean",
                item -> item.put(
                        "explanation",
                        "[[" + Banks.KB + "marco-rubio|Marco Rubio]] called [[" + Banks.KB
                                + "asim-munir|Asim Munir]]."));

        CheckReport report = quiz(
                "{\"id\": \"q1\", \"items\": [\"efd08e5e49ff5c73\", \"b41e54a3a4f3746c\"]}",
                Banks.planted("multiple", item -> item.put("explanation", explanation)),
                statement);

        assertEquals(told, Banks.causes(report, 14).contains("names together the things that decide"));
    }

    @Test
    void findsQuizzesThatAreNone() {
        assertTrue(Banks.causes(quiz("{\"id\": \"q1\", \"items\": [\"nobody\"]}", Banks.sketch("object")), 14)
                .contains("contains nobody"));
        assertTrue(Banks.causes(quiz("[1]", Banks.sketch("object")), 14).contains("is not a JSON object"));
    }

    @Test
    void withoutQuizzesLeaksAreNotMeasured() {
        assertEquals(
                Verdict.NOT_MEASURED,
                Banks.bar(Banks.check(Banks.sketch("object")), 14).verdict());
    }

    @Test
    void findsFeedbackThatSaysNothing() {
        assertTrue(causes(15, "object", item -> Banks.option(item, "a").put("feedback", "…"))
                .contains("has no content"));
    }

    @Test
    void findsLinksThatLeadNowhereOrAreBroken() {
        String nowhere = causes(15, "object", item -> item.put("explanation", "See [[https://example.org/x|this]]."));
        String broken = causes(15, "object", item -> item.put("explanation", "See [[this]]."));

        assertTrue(nowhere.contains("A link points to https://example.org/x"), nowhere);
        assertTrue(broken.contains("A link is broken"), broken);
    }

    @Test
    void findsWhatIsCitedAndNotThere() {
        String causes = causes(15, "object", item -> Banks.proof(item, "a", "functional", "<a:a> <a:b> <a:c> ."));

        assertTrue(causes.contains("Not in the knowledge base: <a:a> <a:b> <a:c> ."), causes);
    }

    @Test
    void findsPassagesThatDoNotResolve() {
        String unknown = causes(15, "object", item -> passage(item, Banks.KB + "passage/9.9", "9.9"));
        String other = causes(15, "object", item -> passage(item, Banks.KB + "passage/1.6", "1.7"));
        String none = causes(15, "object", item -> item.putArray("passages"));

        assertTrue(unknown.contains("passage/9.9 is not in the knowledge base"), unknown);
        assertTrue(other.contains("is 1.6, not 1.7"), other);
        assertTrue(none.contains("names no passage"), none);
    }
}
