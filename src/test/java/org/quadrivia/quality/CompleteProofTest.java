package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.ProofItems.fault;
import static org.quadrivia.quality.ProofItems.proof;
import static org.quadrivia.quality.ProofItems.single;
import static org.quadrivia.quality.ProofItems.support;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Proofs by a set that is declared complete, and what only looks like one. */
class CompleteProofTest {
    private static final String[] DECLARATION = {
        "uk-neighbours a qv:Complete", "uk-neighbours qv:subject uk", "uk-neighbours qv:property borders"
    };

    @Test
    void completeHoldsForTheValuesOfASubject() {
        ObjectNode item = support(
                single("SELECT ?answer { :uk (:borders|^:borders) ?answer }", "ireland", "france"),
                "uk borders ireland");

        assertEquals("", fault(proof(item, "b", "complete", DECLARATION), "b"));
    }

    @Test
    void completeNeedsItsDeclarationAsAWhole() {
        ObjectNode item =
                support(single("SELECT ?answer { :uk :borders ?answer }", "ireland", "france"), "uk borders ireland");

        for (int left = 0; left < DECLARATION.length; left++) {
            List<String> part = new ArrayList<>(List.of(DECLARATION));
            part.remove(left);
            String fault = fault(proof(item, "b", "complete", part.toArray(String[]::new)), "b");

            assertTrue(fault.contains("do not show a complete set"), fault);
        }
    }

    @Test
    void completeOfOneSubjectSaysNothingOfAnother() {
        ObjectNode item = single("SELECT ?answer { :spain (:borders|^:borders) ?answer }", "france", "ireland");

        String fault = fault(proof(item, "b", "complete", DECLARATION), "b");

        assertTrue(fault.contains("do not show a complete set"), fault);
    }

    @Test
    void completeDoesNotExcludeAMember() {
        ObjectNode item =
                support(single("SELECT ?answer { :uk :borders ?answer }", "ireland", "ireland"), "uk borders ireland");

        String fault = fault(proof(item, "b", "complete", DECLARATION), "b");

        assertTrue(fault.contains("do not show a complete set"), fault);
    }

    @Test
    void completeHoldsForTheSubjectsOfAnObject() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :hasRiver :thames }", "uk", "france"), "uk hasRiver thames");

        assertEquals(
                "",
                fault(
                        proof(
                                item,
                                "b",
                                "complete",
                                "thames-countries a qv:Complete",
                                "thames-countries qv:object thames",
                                "thames-countries qv:property hasRiver"),
                        "b"));
    }

    @Test
    void completeHoldsForAPropertyAsAWhole() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :memberOf :eu }", "france", "norway"), "france memberOf eu");

        assertEquals(
                "",
                fault(
                        proof(item, "b", "complete", "all-members a qv:Complete", "all-members qv:property memberOf"),
                        "b"));
    }

    @Test
    void completeHoldsForTheMembersOfAClass() {
        ObjectNode item = support(single("SELECT ?answer { ?answer a :Kingdom }", "uk", "france"), "uk a Kingdom");

        assertEquals(
                "",
                fault(
                        proof(item, "b", "complete", "all-kingdoms a qv:Complete", "all-kingdoms qv:class Kingdom"),
                        "b"));
    }

    @Test
    void aCountIsCompleteOnlyWithItsDeclarationAndMembers() {
        ObjectNode item = support(
                single(
                        "SELECT (COUNT(DISTINCT ?x) AS ?answer) { ?x :memberOf :eu }",
                        "\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                        "\"4\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
                "ireland memberOf eu",
                "france memberOf eu",
                "spain memberOf eu");
        item.put("family", "count");
        String[] all = {
            "all-members a qv:Complete",
            "all-members qv:property memberOf",
            "ireland memberOf eu",
            "france memberOf eu",
            "spain memberOf eu"
        };

        assertEquals("", fault(proof(item, "b", "complete", all), "b"));
        assertTrue(fault(
                        proof(
                                item,
                                "b",
                                "complete",
                                "all-members a qv:Complete",
                                "all-members qv:property memberOf",
                                "ireland memberOf eu"),
                        "b")
                .contains("do not show a complete set"));
    }
}
