package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 3, 6, 9 and 16: mutation, kinds, positions, coverage. */
class TuningBarsTest {
    private static String mutation(ObjectNode item) {
        return Banks.causes(Banks.check(ProofItems.PROOFS, List.of(item)), 3);
    }

    @Test
    void anItemRestsOnItsSupport() {
        ObjectNode item = ProofItems.single("SELECT ?answer { :uk :capital ?answer }", "london", "paris");

        assertEquals("", mutation(item));
    }

    @Test
    void findsADerivationThatTheSupportLeavesOut() {
        ObjectNode item = ProofItems.single(
                "SELECT ?answer { :uk (:borders|^:memberOf|:capital|:hasRiver) ?answer }", "ireland", "paris");
        ProofItems.support(item, "uk capital london");

        assertTrue(mutation(item).contains("still finds the key"));
        assertEquals("", mutation(ProofItems.support(item, "uk borders ireland")));
    }

    @Test
    void findsAQueryThatDoesNotSeeWhatWouldMakeADistractorRight() {
        ObjectNode item = ProofItems.single(
                "SELECT ?answer { :uk :capital ?answer . FILTER NOT EXISTS { ?answer rdfs:label \"Paris\"@en } }",
                "london",
                "paris");

        assertTrue(mutation(item).contains("is added, the query still does not find"));
    }

    @Test
    void findsAFalseStatementWhoseProofDoesNotNeedItsSupport() {
        String[] proof = {"uk capital london", "capital a owl:FunctionalProperty"};
        ObjectNode item = ProofItems.statement("ASK { :uk :capital :paris }", false, "functional", proof);

        assertEquals("", mutation(item));
        assertTrue(mutation(ProofItems.support(item, "uk borders ireland")).contains("the proofs are still valid"));
    }

    @Test
    void theSketchRestsOnItsSupport() {
        CheckReport report = Checker.check(Banks.SKETCH, Banks.ITEMS, null);

        assertEquals("0 of 10", Banks.bar(report, 3).measured());
    }

    @Test
    void findsADistractorOfAnotherKind() {
        ObjectNode item = Banks.planted("object", it -> Banks.option(it, "c").put("value", "<" + Banks.KB + "jammu>"));

        assertEquals("“Jammu” is not the same kind of thing as “Asim Munir”.", Banks.causes(Banks.check(item), 6));
    }

    @Test
    void findsADistractorOfAnotherDatatype() {
        ObjectNode item = Banks.planted("count", it -> Banks.option(it, "a").put("value", "\"two\""));

        assertTrue(Banks.causes(Banks.check(item), 6).contains("is not the datatype of the key"));
    }

    @Test
    void findsAClassThatIsNoSibling() {
        ObjectNode item = ProofItems.single("SELECT ?answer { :uk a ?answer }", "Kingdom", "River");

        String causes = Banks.causes(Banks.check(ProofItems.PROOFS, List.of(item)), 6);

        assertTrue(causes.contains("is not a sibling of the class"), causes);
    }

    private static BarResult positions(int items, IntUnaryOperator place) {
        List<ObjectNode> bank = IntStream.range(0, items)
                .mapToObj(i -> {
                    ObjectNode item = Banks.sketch("object").put("id", "i" + i);
                    Banks.option(item, "b").put("correct", false);
                    Banks.option(item, "abcd".substring(place.applyAsInt(i), place.applyAsInt(i) + 1))
                            .put("correct", true);
                    return item;
                })
                .toList();
        return Banks.bar(Banks.check(Banks.SKETCH, bank), 9);
    }

    @Test
    void findsThatTheKeyPrefersAPlace() {
        assertEquals(Verdict.HOLDS, positions(400, i -> i % 4).verdict());
        assertEquals(
                Verdict.BREACHED, positions(400, i -> i % 10 < 4 ? 0 : i % 4).verdict());
        assertEquals(Verdict.NOT_MEASURED, positions(399, i -> 0).verdict());
    }

    @Test
    void coverageIsReportedAndNoFault() {
        BarResult bar = Banks.bar(Checker.check(Banks.SKETCH, Banks.ITEMS, null), 16);

        assertEquals(Verdict.REPORTED, bar.verdict());
        assertTrue(bar.measured().contains("10 question families; 44.4% of 27"), bar.measured());
    }
}
