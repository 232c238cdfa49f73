package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.quality.bank.QuestionIds;
import org.quadrivia.quality.result.CheckReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ItemSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ItemSchemaTest.class.getResourceAsStream("/org/quadrivia/question/item.schema.json"));

    @Test
    void theTenItemsWrittenByHandObeyIt() {
        List<Error> errors = Banks.sketches().stream()
                .flatMap(item -> SCHEMA.validate(item).stream())
                .toList();

        assertEquals(List.of(), errors);
    }

    @Test
    void anItemMayNameItsQuestion() {
        ObjectNode item = Banks.sketch("object");
        item.put(
                "question",
                QuestionIds.of(
                        item.get("kb").stringValue(),
                        item.get("asks").values().stream()
                                .map(JsonNode::stringValue)
                                .toList(),
                        List.of()));

        List<Error> errors = SCHEMA.validate(item);

        assertEquals(List.of(), errors);
        assertEquals("", Banks.causes(Banks.check(item), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesWhatTheCheckerRefusesToo(String name, String family, Consumer<ObjectNode> fault) {
        ObjectNode item = Banks.planted(family, fault);

        List<Error> errors = SCHEMA.validate(item);
        CheckReport report = Banks.check(item);

        assertFalse(errors.isEmpty(), name);
        assertNotEquals("", Banks.causes(report, 0), name);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no query", "object", item -> item.remove("query")),
                fault("another field", "object", item -> item.put("hint", "think")),
                fault("an unknown kind", "object", item -> item.put("kind", "essay")),
                fault("an empty stem", "object", item -> item.put("stem", " ")),
                fault("asks no fact", "object", item -> item.putArray("asks")),
                fault("a short fact id", "object", item -> item.putArray("asks").add("1cc6cb")),
                fault("a short question id", "object", item -> item.put("question", "1cc6cb")),
                fault("a question that is no text", "object", item -> item.put("question", 7)),
                fault("an unknown standing", "object", item -> item.put("standing", "sure")),
                fault("too difficult", "object", item -> item.put("difficulty", 1.5)),
                fault(
                        "a framing without scope",
                        "multiple",
                        item -> item.putObject("framing").put("text", "x")),
                fault("no support", "object", item -> item.putArray("support")),
                fault("two keys", "object", item -> Banks.option(item, "a").put("correct", true)),
                fault("no key", "object", item -> Banks.option(item, "b").put("correct", false)),
                fault("one option", "object", item -> keepFirst(item, 1)),
                fault(
                        "multiple without a wrong option",
                        "multiple",
                        item -> Banks.option(item, "b").put("correct", true)),
                fault(
                        "a blank node as value",
                        "object",
                        item -> Banks.option(item, "a").put("value", "_:b0")),
                fault(
                        "a bare word as value",
                        "object",
                        item -> Banks.option(item, "a").put("value", "vance")),
                fault("false before true", "boolean", item -> swapTruths(item)),
                fault("an unknown reason", "object", item -> Banks.proof(item, "a", "obvious", "<a:a> <a:b> <a:c> .")),
                fault("an empty proof", "object", item -> Banks.proof(item, "a", "functional")),
                fault("no feedback", "object", item -> Banks.option(item, "a").remove("feedback")),
                fault(
                        "order without position",
                        "order",
                        item -> Banks.option(item, "a").remove("position")),
                fault(
                        "a position beside the point",
                        "object",
                        item -> Banks.option(item, "a").put("position", 1)),
                fault("two to put in order", "order", item -> keepFirst(item, 2)),
                fault("three slips", "text", item -> Banks.option(item, "a").put("slips", 3)),
                fault(
                        "nothing accepted",
                        "text",
                        item -> Banks.option(item, "a").putArray("accepted")),
                fault(
                        "a pair without right",
                        "match",
                        item -> Banks.option(item, "a").remove("right")));
    }

    private static Arguments fault(String name, String family, Consumer<ObjectNode> fault) {
        return Arguments.of(name, family, fault);
    }

    private static void keepFirst(ObjectNode item, int number) {
        while (item.withArray("options").size() > number) {
            item.withArray("options").remove(number);
        }
    }

    private static void swapTruths(ObjectNode item) {
        var first = item.withArray("options").get(0);
        item.withArray("options").remove(0);
        item.withArray("options").add(first);
    }
}
