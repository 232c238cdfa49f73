package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.quality.result.CheckReport;
import tools.jackson.databind.node.ObjectNode;

class ContractBarTest {
    private static final String CALLEE = "<https://quadrivia.org/kb/ceasefire/rubio-munir-call> "
            + "<https://quadrivia.org/kb/ceasefire/callee> <https://quadrivia.org/kb/ceasefire/";
    private static final String PREFIX = "PREFIX : <https://quadrivia.org/kb/ceasefire/> ";

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsWhatIsWrongWithAnItem(String cause, ObjectNode item) {
        CheckReport report = Banks.check(item);

        String causes = Banks.causes(report, 0);
        assertTrue(causes.contains(cause), causes);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("belongs to the knowledge base another", "object", item -> item.put("kb", "another")),
                fault("is not a valid language tag", "object", item -> item.put("language", "english!")),
                fault(
                        "which is not a triple",
                        "object",
                        item -> item.putArray("asks").add("0".repeat(32))),
                fault("it has to be", "object", item -> item.put("question", "0".repeat(16))),
                fault(
                        "Two options have the same id",
                        "object",
                        item -> Banks.option(item, "a").put("id", "b")),
                fault("already shown in the correct order", "order", ContractBarTest::inRightOrder),
                fault(
                        "each number used once",
                        "order",
                        item -> Banks.option(item, "a").put("position", 1)),
                fault(
                        "The label is not one of",
                        "text",
                        item -> Banks.lines(Banks.option(item, "a"), "accepted", "Munir")),
                fault(
                        "“Modi” is not a name of",
                        "object",
                        item -> Banks.option(item, "a").put("label", "Modi")),
                fault("cannot be parsed", "object", item -> item.put("query", "SELECT ?answer { :a :b }")),
                fault(
                        "cannot be parsed",
                        "object",
                        item -> item.put("query", "SELECT ?answer { SERVICE <http://x/> { ?answer ?p ?o } }")),
                fault(
                        "does not have the form that the kind",
                        "object",
                        item -> item.put("query", PREFIX + "ASK { :rubio-munir-call :callee ?answer }")),
                fault(
                        "must not name the option",
                        "object",
                        item -> item.put(
                                "query",
                                PREFIX
                                        + "SELECT ?answer { :rubio-munir-call :callee ?answer FILTER(?answer = :asim-munir) }")),
                fault(
                        "must not contain the options as VALUES",
                        "object",
                        item -> item.put(
                                "query",
                                PREFIX
                                        + "SELECT ?answer { VALUES ?answer { :asim-munir } :rubio-munir-call :callee ?answer }")),
                fault(
                        "must be exactly",
                        "first",
                        item -> item.put(
                                "query", item.get("query").stringValue().replace(":announcement", ""))),
                fault(
                        "must not use the terms in which the generator records",
                        "object",
                        item -> item.put(
                                "query",
                                PREFIX
                                        + "SELECT ?answer { :rubio-munir-call :callee ?answer "
                                        + "FILTER NOT EXISTS { :x <https://quadrivia.org/ns#usableAs> :y } }")),
                fault(
                        "does not have the form SELECT (COUNT",
                        "count",
                        item -> item.put("query", PREFIX + "SELECT ?answer { :retaliation :target ?answer }")),
                fault(
                        "The support is not in the knowledge base",
                        "object",
                        item -> Banks.lines(item, "support", CALLEE + "doval> .")),
                fault(
                        "The standing is background, but the standing of the support is stated",
                        "object",
                        item -> item.put("standing", "background")),
                fault("names none of the passages", "object", item -> passage(item, "1.5")),
                fault("contains nothing from the support", "object", item -> passage(item, "1.18")),
                fault("has no framing", "multiple", item -> item.putNull("framing")));
    }

    @Test
    void anIdTwiceIsFoundInTheSecondLine() {
        CheckReport report = Banks.check(Banks.sketch("object"), Banks.sketch("object"));

        assertEquals(
                "Line 2 repeats the id of line 1.",
                Banks.bar(report, 0).offences().getFirst().cause());
    }

    private static Arguments fault(String cause, String family, java.util.function.Consumer<ObjectNode> fault) {
        return Arguments.of(cause, Banks.planted(family, fault));
    }

    private static void inRightOrder(ObjectNode item) {
        var options = item.withArray("options");
        var first = options.get(0);
        options.remove(0);
        options.add(first);
    }

    private static void passage(ObjectNode item, String locator) {
        item.putArray("passages")
                .addObject()
                .put("id", Banks.KB + "passage/" + locator)
                .put("locator", locator);
    }
}
