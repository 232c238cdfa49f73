package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.FamilyFaults.XSD;
import static org.quadrivia.quality.FamilyFaults.causes;
import static org.quadrivia.quality.FamilyFaults.fault;
import static org.quadrivia.quality.FamilyFaults.lines;
import static org.quadrivia.quality.FamilyFaults.replace;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.quality.result.Offence;
import tools.jackson.databind.node.ObjectNode;

/** What can go wrong in an item that counts, compares, or puts in order is found, by the bar that is for it. */
class CountAndOrderFaultsTest {
    @ParameterizedTest(name = "{0}, bar {1}: {2}")
    @MethodSource("faults")
    void aFaultIsFound(String family, int bar, String cause, Consumer<ObjectNode> fault) {
        String causes = causes(family, bar, fault);

        assertTrue(causes.contains(cause), causes);
    }

    static Stream<Arguments> faults() {
        return Stream.of(counts(), comparisons(), oddOnes()).flatMap(faults -> faults);
    }

    private static Stream<Arguments> counts() {
        String named = "count of what is named";
        return Stream.of(
                fault(
                        named,
                        0,
                        "must ask how many are named",
                        item -> item.put("stem", "How many towns has the North?")),
                fault(named, 2, "only if the item has a framing", item -> item.putNull("framing")),
                fault(named, 0, "does not have the form SELECT (COUNT(DISTINCT", replace("DISTINCT ", "")),
                fault(named, 1, "“3” is not among", replace(":north :town|:setIn ?x", ":south :town|:setIn ?x")),
                fault(
                        "count of a complete set",
                        2,
                        "do not show a complete set",
                        item -> Banks.proof(
                                item,
                                "a",
                                "complete",
                                lines(
                                        "north-towns a qv:Complete",
                                        "north-towns qv:subject north",
                                        "north-towns qv:property town",
                                        "north town arlen"))),
                fault(
                        "count of a complete set",
                        3,
                        "still finds the key",
                        item -> Banks.lines(item, "support", Draft.line("south town dorm"))));
    }

    private static Stream<Arguments> comparisons() {
        String first = "first along a path";
        return Stream.of(
                fault("compare", 1, "“the Meade” is also correct", replace("?value < ?own", "?value > ?own")),
                fault(
                        "compare",
                        2,
                        "do not decide between the option and the correct answer",
                        item -> Banks.proof(item, "a", "compared", lines("ister length 310"))),
                fault(
                        "compare",
                        0,
                        "even when all facts about “the Meade”",
                        replace(
                                "FILTER NOT EXISTS { ?other :length ?value FILTER (?value < ?own) }",
                                "?other :length ?value FILTER (?value > ?own)")),
                fault(
                        "compare",
                        0,
                        "must be exactly the options",
                        replace(":ister :mead :nyx", ":ister :mead :nyx :oder")),
                fault(
                        "first by date",
                        2,
                        "do not decide between the option and the correct answer",
                        item -> Banks.proof(item, "a", "compared", lines("fire date 1705-07-01"))),
                fault(
                        first,
                        0,
                        "even when all facts about “the siege”",
                        replace(
                                "FILTER NOT EXISTS { VALUES ?x { :flood :fire :siege } FILTER (?x != ?answer) "
                                        + "FILTER NOT EXISTS { ?answer :before+ ?x } }",
                                "?answer :before ?next FILTER NOT EXISTS { ?x :before ?answer }")),
                fault(
                        first,
                        2,
                        "do not decide between the option and the correct answer",
                        item -> Banks.proof(item, "b", "compared", lines("fire before siege"))),
                fault(
                        "order",
                        0,
                        "puts values in order that are not among the options",
                        replace("VALUES ?after { :flood :fire :siege }", "")));
    }

    private static Stream<Arguments> oddOnes() {
        String odd = "odd one out";
        return Stream.of(
                fault(odd, 2, "only if the item has a framing", item -> item.putNull("framing")),
                fault(
                        odd,
                        1,
                        "“Dorma” is not among",
                        replace(
                                "FILTER NOT EXISTS { :north :town|:setIn ?answer }",
                                "FILTER NOT EXISTS { :south :town|:setIn ?answer }")),
                fault(
                        odd,
                        0,
                        "even when all facts about “Arlen”",
                        replace(
                                "FILTER NOT EXISTS { VALUES ?x { :arlen :borra :dorm :celt } FILTER (?x != ?answer) "
                                        + "FILTER NOT EXISTS { :north :town|:setIn ?x } }",
                                "")),
                fault(
                        odd,
                        2,
                        "do not say what makes the option wrong",
                        item -> Banks.proof(item, "a", "stated", lines("south town dorm"))),
                fault(
                        "odd one out of a complete set",
                        2,
                        "do not show a complete set",
                        item -> Banks.proof(item, "c", "complete", lines("north town arlen"))));
    }

    @Test
    void aValueThatDecidesOtherwiseMakesAComparisonVoid() {
        var dataset = Banks.dataset("/org/quadrivia/quality/tides.ttl");
        String ns = "<https://example.org/tides/";
        ObjectNode item = CountAndOrderItems.compare();
        String query = item.get("query").stringValue().replace(Draft.NS, "https://example.org/tides/");
        item.put("query", query);
        for (String id : List.of("a", "b", "c")) {
            ObjectNode option = Banks.option(item, id);
            option.put("value", option.get("value").stringValue().replace(Draft.NS, "https://example.org/tides/"));
        }
        String integer = "\"^^<" + XSD + "integer> .";
        Banks.proof(
                item,
                "a",
                "compared",
                ns + "ister> " + ns + "length> \"310" + integer,
                ns + "mead> " + ns + "length> \"120" + integer);
        Banks.proof(
                item,
                "c",
                "compared",
                ns + "ister> " + ns + "length> \"310" + integer,
                ns + "nyx> " + ns + "length> \"205" + integer);

        String causes = String.join(
                "\n",
                Banks.bar(Banks.check(dataset, List.of(item)), 2).offences().stream()
                        .map(Offence::cause)
                        .filter(cause -> cause.contains("decide"))
                        .toList());

        assertEquals(
                "Option c: the statements of the proof do not decide between the option and the correct answer.",
                causes);
    }
}
