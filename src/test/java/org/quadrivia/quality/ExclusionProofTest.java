package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.ProofItems.fault;
import static org.quadrivia.quality.ProofItems.proof;
import static org.quadrivia.quality.ProofItems.single;
import static org.quadrivia.quality.ProofItems.statement;
import static org.quadrivia.quality.ProofItems.support;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Proofs by disjoint classes and by denial, and what only looks like one. */
class ExclusionProofTest {
    @Test
    void disjointHoldsForTheClassOffered() {
        ObjectNode item = support(
                single("SELECT ?answer { :london a/rdfs:subClassOf* ?answer }", "City", "Kingdom"), "london a City");

        assertEquals("", fault(proof(item, "b", "disjoint", "london a City", "City owl:disjointWith Country"), "b"));
    }

    @Test
    void disjointHoldsForAListOfClasses() {
        ObjectNode item = support(single("SELECT ?answer { :london a ?answer }", "City", "River"), "london a City");

        assertEquals(
                "",
                fault(
                        proof(
                                item,
                                "b",
                                "disjoint",
                                "london a City",
                                "_:x a owl:AllDisjointClasses",
                                "_:x owl:members _:l"),
                        "b"));
    }

    @Test
    void disjointOfOtherClassesProvesNothing() {
        ObjectNode item =
                support(single("SELECT ?answer { :charles a ?answer }", "Person", "Country"), "charles a Person");

        String fault = fault(proof(item, "b", "disjoint", "charles a Person", "City owl:disjointWith Country"), "b");

        assertTrue(fault.contains("do not show two classes that have no members in common"), fault);
    }

    @Test
    void disjointWithTheRangeMakesAStatementFalse() {
        String[] lines = {
            "thames a River", "capital rdfs:range City", "_:x a owl:AllDisjointClasses", "_:x owl:members _:l"
        };
        ObjectNode item = statement("ASK { :uk :capital :thames }", false, "disjoint", lines);

        assertEquals("", fault(item, "a") + fault(item, "b"));
    }

    @Test
    void disjointWithTheDomainMakesAStatementFalse() {
        ObjectNode item = statement(
                "ASK { :uk :mayor :sadiq }",
                false,
                "disjoint",
                "uk a Kingdom",
                "mayor rdfs:domain City",
                "City owl:disjointWith Country");

        assertEquals("", fault(item, "a") + fault(item, "b"));
    }

    @Test
    void disjointWithNeitherProvesNothing() {
        ObjectNode item = statement(
                "ASK { :london :mayor :harald }",
                false,
                "disjoint",
                "london a City",
                "mayor rdfs:domain City",
                "City owl:disjointWith Country");

        assertTrue(fault(item, "b").contains("do not show two classes that have no members in common"));
    }

    @Test
    void deniedHoldsInAnAssertedGraph() {
        ObjectNode item =
                support(single("SELECT ?answer { :ireland :port ?answer }", "dublin", "leeds"), "ireland port dublin");
        String[] denial = {
            "no-port a owl:NegativePropertyAssertion", "no-port owl:sourceIndividual ireland",
            "no-port owl:assertionProperty port", "no-port owl:targetIndividual leeds"
        };

        assertEquals("", fault(proof(item, "b", "denied", denial), "b"));
    }

    @Test
    void aDenialInsideAClaimProvesNothing() {
        String[] denial = {
            "_:n owl:sourceIndividual ireland", "_:n owl:assertionProperty port", "_:n owl:targetIndividual dublin"
        };
        ObjectNode item = statement("ASK { :ireland :port :dublin }", false, "denied", denial);

        assertTrue(fault(item, "b").contains("are not in an asserted graph"));
    }
}
