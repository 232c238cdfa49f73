package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.ProofItems.fault;
import static org.quadrivia.quality.ProofItems.proof;
import static org.quadrivia.quality.ProofItems.single;
import static org.quadrivia.quality.ProofItems.support;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Proofs by a functional property, and what only looks like one. */
class FunctionalProofTest {
    private static final String CAPITAL = "SELECT ?answer { :uk (:capital|:seat|^:capitalOf) ?answer }";
    private static final String FUNCTIONAL = "capital a owl:FunctionalProperty";

    @Test
    void functionalHoldsWithItsDeclarationAndItsOneValue() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        assertEquals("", fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b"));
    }

    @Test
    void functionalNeedsItsDeclarationAmongTheTriples() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        assertTrue(fault(proof(item, "b", "functional", "uk capital london"), "b")
                .contains("do not show that a property has only one value"));
    }

    @Test
    void functionalNeedsTheOneValue() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        assertTrue(fault(proof(item, "b", "functional", FUNCTIONAL), "b")
                .contains("do not show that a property has only one value"));
    }

    @Test
    void functionalDoesNotExcludeTheSameThingUnderAnotherName() {
        ObjectNode item = single(CAPITAL, "london", "big-smoke");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("do not show that a property has only one value"), fault);
    }

    @Test
    void functionalOfAnotherPropertyProvesNothing() {
        ObjectNode item = single("SELECT ?answer { :uk :borders ?answer }", "ireland", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("do not show that a property has only one value"), fault);
    }

    @Test
    void functionalOfOneWayProvesNothingWhereTheQueryHasAnother() {
        ObjectNode item = single("SELECT ?answer { :uk (:capital|:borders) ?answer }", "london", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("do not show that a property has only one value"), fault);
    }

    @Test
    void functionalCarriesOverToASubproperty() {
        ObjectNode item =
                support(single("SELECT ?answer { :ireland :seat ?answer }", "dublin", "paris"), "ireland seat dublin");

        assertEquals("", fault(proof(item, "b", "functional", "ireland seat dublin", FUNCTIONAL), "b"));
    }

    @Test
    void functionalWithAFactOfAClaimDoesNotHold() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital leeds", FUNCTIONAL), "b");

        assertTrue(fault.contains("are not in an asserted graph"), fault);
    }

    @Test
    void aTripleThatIsNotThereProvesNothing() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital dublin", FUNCTIONAL), "b");

        assertTrue(fault.contains("cannot all be found in the knowledge base together"), fault);
    }

    @Test
    void inverseFunctionalHoldsForTheSubject() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :flag :union-jack }", "uk", "spain"), "uk flag union-jack");
        String declared = "flag a owl:InverseFunctionalProperty";

        assertEquals("", fault(proof(item, "b", "functional", "uk flag union-jack", declared), "b"));
    }

    @Test
    void functionalDoesNotHoldForTheSubject() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :capital :london }", "uk", "france"), "uk capital london");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("do not show that a property has only one value"), fault);
    }

    @Test
    void atMostOneHoldsForTheThingsOfTheClass() {
        ObjectNode item =
                support(single("SELECT ?answer { :uk :monarch ?answer }", "charles", "harald"), "uk monarch charles");
        String[] restriction = {
            "uk monarch charles",
            "Kingdom rdfs:subClassOf _:r",
            "_:r owl:onProperty monarch",
            "_:r owl:maxCardinality 1"
        };

        assertEquals("", fault(proof(item, "b", "functional", restriction), "b"));
    }

    @Test
    void aChainIsProvedHopByHop() {
        ObjectNode item = support(
                single("SELECT ?answer { :uk (:borders|^:borders)/:capital ?answer }", "dublin", "paris"),
                "uk borders ireland",
                "ireland seat dublin");
        String[] lastHop = {"ireland seat dublin", FUNCTIONAL};
        String[] bothHops = {
            "ireland seat dublin",
            FUNCTIONAL,
            "uk borders ireland",
            "uk-neighbours a qv:Complete",
            "uk-neighbours qv:subject uk",
            "uk-neighbours qv:property borders"
        };

        assertTrue(fault(proof(item, "b", "functional", lastHop), "b")
                .contains("do not show that a property has only one value"));
        assertEquals("", fault(proof(item, "b", "functional", bothHops), "b"));
    }

    @Test
    void aChainHoldsWhereEachHopHasOneValue() {
        ObjectNode item = support(
                single("SELECT ?answer { :union-jack ^:flag/:capital ?answer }", "london", "paris"),
                "uk flag union-jack",
                "uk capital london");
        String inverse = "flag a owl:InverseFunctionalProperty";

        assertEquals(
                "",
                fault(
                        proof(item, "b", "functional", "uk flag union-jack", inverse, "uk capital london", FUNCTIONAL),
                        "b"));
        assertTrue(fault(proof(item, "b", "functional", "uk flag union-jack", "uk capital london", FUNCTIONAL), "b")
                .contains("do not show that a property has only one value"));
    }
}
