package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quadrivia.quality.ProofItems.fault;
import static org.quadrivia.quality.ProofItems.framed;
import static org.quadrivia.quality.ProofItems.proof;
import static org.quadrivia.quality.ProofItems.single;
import static org.quadrivia.quality.ProofItems.statement;
import static org.quadrivia.quality.ProofItems.support;

import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.CheckReport;
import tools.jackson.databind.node.ObjectNode;

/** Proofs of keys, of what is stated, not stated or compared, and what only looks like one. */
class ProofsBarTest {
    private static final String FUNCTIONAL = "capital a owl:FunctionalProperty";

    @Test
    void aTrueStatementIsStated() {
        ObjectNode item = statement("ASK { :uk :capital :london }", true, "stated", "uk capital london");

        assertEquals("", fault(item, "a") + fault(item, "b"));
    }

    @Test
    void whatIsStatedMustBeTheStatement() {
        ObjectNode item = support(
                statement("ASK { :uk :capital :london }", true, "stated", "uk borders ireland"),
                "uk capital london",
                "uk borders ireland");

        assertTrue(fault(item, "b").contains("do not say what makes"));
    }

    @Test
    void bothOptionsOfAFalseStatementCarryOneReason() {
        ObjectNode item =
                statement("ASK { :uk :capital :paris }", false, "functional", "uk capital london", FUNCTIONAL);
        proof(item, "b", "key", "uk capital london");

        assertTrue(fault(item, "b").contains("is not allowed for this option"));
        assertTrue(fault(item, "a").contains("is not allowed for this option"));
    }

    @Test
    void notStatedIsNotEnoughForAFalseStatement() {
        ObjectNode item = framed(statement("ASK { :uk :capital :paris }", false, "not-stated"));

        assertTrue(fault(item, "b").contains("is not allowed for this option"));
    }

    @Test
    void notStatedHoldsWhereTheItemIsFramed() {
        ObjectNode item = framed(single("SELECT ?answer { :uk :borders ?answer }", "ireland", "spain"));

        assertEquals("", fault(proof(item, "b", "not-stated"), "b"));
    }

    @Test
    void notStatedHoldsWhereTheStemSaysAccordingToWhom() {
        ObjectNode item = single("SELECT ?answer { :uk :borders ?answer }", "ireland", "spain");
        item.put("stem", "According to the atlas, what borders Britain?");

        assertEquals("", fault(proof(item, "b", "not-stated"), "b"));
    }

    @Test
    void notStatedNeedsAFraming() {
        ObjectNode item = single("SELECT ?answer { :uk :borders ?answer }", "ireland", "spain");

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("only if the item has a framing"));
    }

    @Test
    void notStatedSeesWhatFollowsFromSymmetry() {
        ObjectNode item = framed(single("SELECT ?answer { :ireland :borders ?answer }", "france", "uk"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("the option is stated"));
    }

    @Test
    void notStatedSeesWhatFollowsFromTransitivity() {
        ObjectNode item = framed(single("SELECT ?answer { :london :partOf ?answer }", "england", "uk"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("the option is stated"));
    }

    @Test
    void notStatedSeesWhatFollowsFromSubpropertiesInversesAndSubclasses() {
        ObjectNode sub = framed(single("SELECT ?answer { :ireland :capital ?answer }", "paris", "dublin"));
        ObjectNode inverse = framed(single("SELECT ?answer { :london :capitalOf ?answer }", "paris", "uk"));
        ObjectNode type = framed(single("SELECT ?answer { :uk a ?answer }", "Kingdom", "Country"));

        assertTrue(fault(proof(sub, "b", "not-stated"), "b").contains("the option is stated"));
        assertTrue(fault(proof(inverse, "b", "not-stated"), "b").contains("the option is stated"));
        assertTrue(fault(proof(type, "b", "not-stated"), "b").contains("the option is stated"));
    }

    @Test
    void notStatedSeesASecondName() {
        ObjectNode item = framed(single("SELECT ?answer { :uk :capital ?answer }", "paris", "big-smoke"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("the option is stated"));
    }

    @Test
    void theKeyRestsOnItsSupportAlone() {
        ObjectNode item = single("SELECT ?answer { :uk :capital ?answer }", "london", "paris");

        assertEquals("", fault(item, "a"));
        assertTrue(fault(support(item, "uk borders ireland", "uk capital london"), "a")
                .isEmpty());
        assertTrue(fault(support(item, "uk borders ireland"), "a").contains("not part of the support"));
        assertTrue(fault(proof(item, "a", "key", "uk borders ireland"), "a").contains("the support alone does not"));
    }

    @Test
    void comparedNeedsThePathThatDecides() {
        ObjectNode item = Banks.planted(
                "first",
                it -> Banks.proof(
                        it,
                        "c",
                        "compared",
                        "<" + Banks.KB + "india-strikes> <" + Banks.KB + "before> <" + Banks.KB + "doval-rubio> ."));

        String causes = Banks.causes(Banks.check(item), 2);

        assertTrue(causes.contains("Option c: the statements of the proof do not decide"), causes);
    }

    @Test
    void theOddOnesOutShareAFactThatTheirProofStates() {
        ObjectNode item = Banks.planted(
                "odd-one-out",
                it -> Banks.proof(
                        it,
                        "a",
                        "stated",
                        "<" + Banks.KB + "retaliation> <" + Banks.KB + "target> <" + Banks.KB + "pathankot> ."));

        String causes = Banks.causes(Banks.check(item), 2);

        assertEquals("Option a: the statements of the proof do not say what makes the option wrong.", causes);
    }

    @Test
    void theMixOfReasonsOfWrongOptionsIsReported() {
        CheckReport report = Checker.check(Banks.SKETCH, Banks.ITEMS, null);

        assertEquals(
                "0 of 30; compared 2, functional 4, not-stated 6, stated 3",
                Banks.bar(report, 2).measured());
    }
}
