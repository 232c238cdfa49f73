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
import tools.jackson.databind.node.ObjectNode;

/** For each reason a proof that holds, and some that only look as if they did. */
class ProofsBarTest {
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

        assertTrue(
                fault(proof(item, "b", "functional", "uk capital london"), "b").contains("no functional property"));
    }

    @Test
    void functionalNeedsTheOneValue() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        assertTrue(fault(proof(item, "b", "functional", FUNCTIONAL), "b").contains("no functional property"));
    }

    @Test
    void functionalDoesNotExcludeTheSameThingUnderAnotherName() {
        ObjectNode item = single(CAPITAL, "london", "big-smoke");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("no functional property"), fault);
    }

    @Test
    void functionalOfAnotherPropertyProvesNothing() {
        ObjectNode item = single("SELECT ?answer { :uk :borders ?answer }", "ireland", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("no functional property"), fault);
    }

    @Test
    void functionalOfOneWayProvesNothingWhereTheQueryHasAnother() {
        ObjectNode item = single("SELECT ?answer { :uk (:capital|:borders) ?answer }", "london", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital london", FUNCTIONAL), "b");

        assertTrue(fault.contains("no functional property"), fault);
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

        assertTrue(fault.contains("stand in no asserted graph"), fault);
    }

    @Test
    void aTripleThatIsNotThereProvesNothing() {
        ObjectNode item = single(CAPITAL, "london", "paris");

        String fault = fault(proof(item, "b", "functional", "uk capital dublin", FUNCTIONAL), "b");

        assertTrue(fault.contains("do not stand in the dataset"), fault);
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

        assertTrue(fault.contains("no functional property"), fault);
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
            "ireland seat dublin", FUNCTIONAL, "uk borders ireland", "uk-neighbours qv:property borders"
        };

        assertTrue(fault(proof(item, "b", "functional", lastHop), "b").contains("no functional property"));
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
                .contains("no functional property"));
    }

    @Test
    void completeHoldsForTheValuesOfASubject() {
        ObjectNode item = support(
                single("SELECT ?answer { :uk (:borders|^:borders) ?answer }", "ireland", "france"),
                "uk borders ireland");
        String[] declaration = {
            "uk-neighbours a qv:Complete", "uk-neighbours qv:subject uk", "uk-neighbours qv:property borders"
        };

        assertEquals("", fault(proof(item, "b", "complete", declaration), "b"));
    }

    @Test
    void completeOfOneSubjectSaysNothingOfAnother() {
        ObjectNode item = single("SELECT ?answer { :spain (:borders|^:borders) ?answer }", "france", "ireland");

        String fault = fault(
                proof(item, "b", "complete", "uk-neighbours a qv:Complete", "uk-neighbours qv:property borders"), "b");

        assertTrue(fault.contains("no complete set"), fault);
    }

    @Test
    void completeDoesNotExcludeAMember() {
        ObjectNode item =
                support(single("SELECT ?answer { :uk :borders ?answer }", "ireland", "ireland"), "uk borders ireland");

        String fault = fault(proof(item, "b", "complete", "uk-neighbours qv:property borders"), "b");

        assertTrue(fault.contains("no complete set"), fault);
    }

    @Test
    void completeHoldsForTheSubjectsOfAnObject() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :hasRiver :thames }", "uk", "france"), "uk hasRiver thames");

        assertEquals("", fault(proof(item, "b", "complete", "thames-countries qv:property hasRiver"), "b"));
    }

    @Test
    void completeHoldsForAPropertyAsAWhole() {
        ObjectNode item =
                support(single("SELECT ?answer { ?answer :memberOf :eu }", "france", "norway"), "france memberOf eu");

        assertEquals("", fault(proof(item, "b", "complete", "all-members qv:property memberOf"), "b"));
    }

    @Test
    void completeHoldsForTheMembersOfAClass() {
        ObjectNode item = support(single("SELECT ?answer { ?answer a :Kingdom }", "uk", "france"), "uk a Kingdom");

        assertEquals("", fault(proof(item, "b", "complete", "all-kingdoms qv:class Kingdom"), "b"));
    }

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

        assertTrue(fault.contains("no disjoint classes"), fault);
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

        assertTrue(fault(item, "b").contains("no disjoint classes"));
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

        assertTrue(fault(item, "b").contains("stand in no asserted graph"));
    }

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

        assertTrue(fault(item, "b").contains("do not state"));
    }

    @Test
    void bothOptionsOfAFalseStatementCarryOneReason() {
        ObjectNode item =
                statement("ASK { :uk :capital :paris }", false, "functional", "uk capital london", FUNCTIONAL);
        proof(item, "b", "key", "uk capital london");

        assertTrue(fault(item, "b").contains("does not fit"));
        assertTrue(fault(item, "a").contains("does not fit"));
    }

    @Test
    void notStatedIsNotEnoughForAFalseStatement() {
        ObjectNode item = framed(statement("ASK { :uk :capital :paris }", false, "not-stated"));

        assertTrue(fault(item, "b").contains("does not fit"));
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

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("only where the item is framed"));
    }

    @Test
    void notStatedSeesWhatFollowsFromSymmetry() {
        ObjectNode item = framed(single("SELECT ?answer { :ireland :borders ?answer }", "france", "uk"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("it is stated"));
    }

    @Test
    void notStatedSeesWhatFollowsFromTransitivity() {
        ObjectNode item = framed(single("SELECT ?answer { :london :partOf ?answer }", "england", "uk"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("it is stated"));
    }

    @Test
    void notStatedSeesWhatFollowsFromSubpropertiesInversesAndSubclasses() {
        ObjectNode sub = framed(single("SELECT ?answer { :ireland :capital ?answer }", "paris", "dublin"));
        ObjectNode inverse = framed(single("SELECT ?answer { :london :capitalOf ?answer }", "paris", "uk"));
        ObjectNode type = framed(single("SELECT ?answer { :uk a ?answer }", "Kingdom", "Country"));

        assertTrue(fault(proof(sub, "b", "not-stated"), "b").contains("it is stated"));
        assertTrue(fault(proof(inverse, "b", "not-stated"), "b").contains("it is stated"));
        assertTrue(fault(proof(type, "b", "not-stated"), "b").contains("it is stated"));
    }

    @Test
    void notStatedSeesASecondName() {
        ObjectNode item = framed(single("SELECT ?answer { :uk :capital ?answer }", "paris", "big-smoke"));

        assertTrue(fault(proof(item, "b", "not-stated"), "b").contains("it is stated"));
    }

    @Test
    void theKeyRestsOnItsSupportAlone() {
        ObjectNode item = single("SELECT ?answer { :uk :capital ?answer }", "london", "paris");

        assertEquals("", fault(item, "a"));
        assertTrue(fault(support(item, "uk borders ireland", "uk capital london"), "a")
                .isEmpty());
        assertTrue(fault(support(item, "uk borders ireland"), "a").contains("not of the support"));
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

        assertTrue(causes.contains("Option c: the triples do not decide"), causes);
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

        assertEquals("Option a: the triples do not state what makes it wrong.", causes);
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
            "all-members qv:property memberOf", "ireland memberOf eu", "france memberOf eu", "spain memberOf eu"
        };

        assertEquals("", fault(proof(item, "b", "complete", all), "b"));
        assertTrue(fault(proof(item, "b", "complete", "all-members qv:property memberOf", "ireland memberOf eu"), "b")
                .contains("no complete set"));
    }

    @Test
    void theMixOfReasonsOfWrongOptionsIsReported() {
        CheckReport report = Checker.check(Banks.SKETCH, Banks.ITEMS, null);

        assertEquals(
                "0 of 30; compared 2, functional 4, not-stated 6, stated 3",
                Banks.bar(report, 2).measured());
    }
}
