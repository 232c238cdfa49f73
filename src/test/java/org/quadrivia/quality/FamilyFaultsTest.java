package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.FamilyFaults.XSD;
import static org.quadrivia.quality.FamilyFaults.causes;
import static org.quadrivia.quality.FamilyFaults.fault;
import static org.quadrivia.quality.FamilyFaults.label;
import static org.quadrivia.quality.FamilyFaults.lines;
import static org.quadrivia.quality.FamilyFaults.replace;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What can go wrong in an item of any other family is found, by the bar that is for it. */
class FamilyFaultsTest {
    @ParameterizedTest(name = "{0}, bar {1}: {2}")
    @MethodSource("faults")
    void aFaultIsFound(String family, int bar, String cause, Consumer<ObjectNode> fault) {
        String causes = causes(family, bar, fault);

        assertTrue(causes.contains(cause), causes);
    }

    static Stream<Arguments> faults() {
        return Stream.concat(gapsAndNumbers(), claimsAndChains());
    }

    private static Stream<Arguments> gapsAndNumbers() {
        return Stream.of(
                fault(
                        "cloze typed",
                        0,
                        "must have exactly one gap",
                        item -> item.put("stem", "Then ____ was the ____ of Arlen.")),
                fault(
                        "cloze chosen",
                        0,
                        "must have exactly one gap",
                        item -> item.put("stem", "Then __ was the judge of Dorma.")),
                fault(
                        "cloze chosen",
                        11,
                        "does not fit the article",
                        item -> item.put("stem", "The judge of Dorma was a ____ then.")),
                fault(
                        "cloze typed",
                        18,
                        "but is not accepted",
                        item -> Banks.lines(Banks.option(item, "a"), "accepted", "Ann Reed")),
                fault("number", 13, "different units", label("a", "95 miles")),
                fault("number", 6, "different units", label("a", "95 miles")),
                fault("number", 13, "different precision", label("a", "95.0")),
                fault("number", 0, "“96” does not show the value", label("a", "96")),
                fault(
                        "number",
                        6,
                        "is not the datatype of the key",
                        item -> Banks.option(item, "a").put("value", "\"95\"^^<" + XSD + "decimal>")),
                fault(
                        "number",
                        1,
                        "“95” is also correct",
                        item -> Banks.option(item, "a").put("value", "\"120.0\"^^<" + XSD + "decimal>")),
                fault(
                        "number",
                        13,
                        "within the precision",
                        item -> Banks.option(item, "c")
                                .put("value", "\"120.4\"^^<" + XSD + "decimal>")
                                .put("label", "120")));
    }

    private static Stream<Arguments> claimsAndChains() {
        return Stream.of(
                fault(
                        "what is claimed",
                        2,
                        "not part of the support",
                        item -> Banks.lines(item, "support", Draft.line("claim/cost qv:claimedBy ministry"))),
                fault("what is claimed", 0, "The standing is stated", item -> item.put("standing", "stated")),
                fault("chain through a blank node", 1, "“salts” is also correct", replace(":treaty", ":pact")),
                fault(
                        "chain through a blank node",
                        0,
                        "The support is not in the knowledge base",
                        item -> Banks.lines(item, "support", lines("pact clause _:c", "_:c topic tolls"))),
                fault(
                        "chain through a blank node",
                        2,
                        "cannot all be found in the knowledge base together",
                        item -> Banks.proof(item, "b", "key", lines("pact clause _:c", "_:c topic tolls"))),
                fault(
                        "multiple",
                        0,
                        "contains the correct option “Celtus”",
                        item -> item.withArray("asks").remove(1)),
                fault(
                        "match",
                        1,
                        "does not match",
                        replace(":holds ?answer", ":holds|^:town ?answer . ?left :no ?answer")),
                fault(
                        "match",
                        7,
                        "“Reed” appears on the left",
                        item -> Banks.option(item, "a").put("right", "Reed of Arlen")),
                fault(
                        "match",
                        3,
                        "still finds the key",
                        item -> Banks.lines(item, "support", lines("ann holds mayor", "bob holds judge"))),
                fault("cause asked for", 2, "the option is stated", replace(":ledTo :truce", ":ledTo+ :truce")));
    }
}
