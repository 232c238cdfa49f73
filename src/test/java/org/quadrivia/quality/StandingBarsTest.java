package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 13, 14, 15, 17, 18 and 19: numbers, quizzes, sources, standings, typed and true/false items. */
class StandingBarsTest {
    private static String causes(int bar, String family, Consumer<ObjectNode> fault) {
        return Banks.causes(Banks.check(Banks.planted(family, fault)), bar);
    }

    private static String contested(ObjectNode item) {
        return Banks.causes(Banks.check(ProofItems.PROOFS, List.of(item)), 17);
    }

    private static ObjectNode onClaim(String line, String standing) {
        ObjectNode item = ProofItems.single("SELECT ?answer { GRAPH ?g { :uk ?p ?answer } }", "leeds", "paris");
        Banks.lines(item, "support", line);
        return item.put("standing", standing);
    }

    private static List<ObjectNode> statements(int right, int wrong) {
        List<ObjectNode> items = new ArrayList<>();
        for (int i = 0; i < right; i++) {
            items.add(ProofItems.statement("ASK { :uk :capital :london }", true, "stated", "uk capital london")
                    .put("id", "t" + i));
        }
        for (int i = 0; i < wrong; i++) {
            items.add(ProofItems.statement("ASK { :uk :capital :paris }", false, "functional", "uk capital london")
                    .put("id", "f" + i));
        }
        return items;
    }

    @Test
    void findsAClaimAskedAsPlainFact() {
        String line = "<https://example.org/kb/uk> <https://example.org/kb/capital> <https://example.org/kb/leeds> "
                + "<https://example.org/kb/claim/rumour> .";

        assertTrue(contested(onClaim(line, "stated")).contains("is not in an asserted graph"));
    }

    @Test
    void findsAClaimAskedWithoutItsClaimant() {
        String line = "<https://example.org/kb/uk> <https://example.org/kb/capital> <https://example.org/kb/leeds> "
                + "<https://example.org/kb/claim/rumour> .";

        assertTrue(contested(onClaim(line, "reported")).contains("names neither"));
        assertEquals(
                "", contested(onClaim(line, "reported").put("stem", "What is the capital, by the Gazette's account?")));
    }

    @Test
    void aHedgeMayStandForTheClaimant() {
        String line = "<https://example.org/kb/uk> <https://example.org/kb/port> <https://example.org/kb/hull> "
                + "<https://example.org/kb/claim/doubt> .";

        assertTrue(contested(onClaim(line, "hedged")).contains("names neither"));
        assertEquals("", contested(onClaim(line, "hedged").put("stem", "What is reportedly the port?")));
    }

    @Test
    void findsAFactThatADisputedClaimHoldsToo() {
        var dataset = Banks.dataset("/org/quadrivia/quality/disputed.trig");
        ObjectNode item = ProofItems.single("SELECT ?answer { ?answer :led :talks }", "a", "b");
        Banks.lines(
                item,
                "support",
                "<https://example.org/d/envoy> <https://example.org/d/led> <https://example.org/d/talks> .");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 17);

        assertTrue(causes.contains("The support is in a disputed claim"), causes);
    }

    @Test
    void findsAFactThatAClaimDenies() {
        ObjectNode item = ProofItems.support(
                ProofItems.single("SELECT ?answer { :ireland :port ?answer }", "dublin", "leeds"),
                "ireland port dublin");

        assertTrue(contested(item).contains("A claim denies the support"));
    }

    @Test
    void findsAnUnsourcedFactWithoutFraming() {
        ObjectNode item = ProofItems.support(
                        ProofItems.single("SELECT ?answer { :spain :port ?answer }", "vigo", "leeds"),
                        "spain port vigo")
                .put("standing", "unsourced");

        assertTrue(contested(item).contains("must have a framing"));
        assertEquals("", contested(ProofItems.framed(item)));
    }

    @Test
    void findsAnAliasThatIsNotAccepted() {
        String causes = causes(18, "text", item -> Banks.lines(Banks.option(item, "a"), "accepted", "Asim Munir"));

        assertEquals("“general munir” is a name of the key but is not accepted.", causes);
    }

    @Test
    void findsASlipThatMakesAnotherName() {
        String causes = causes(18, "text", item -> {
            Banks.option(item, "a").put("slips", 2);
            Banks.lines(Banks.option(item, "a"), "accepted", "Asim Munir", "General Munir", "J D Vanze");
        });

        assertEquals("“j d vance” names another thing but is only one typing mistake away from “j d vanze”.", causes);
    }

    @Test
    void findsASlipThatMakesTheNameOfAThingOfAnyOtherKind() {
        // "Pahalgam" is a place and no person
        String causes = causes(18, "text", item -> {
            Banks.option(item, "a").put("slips", 2);
            Banks.lines(Banks.option(item, "a"), "accepted", "Asim Munir", "General Munir", "Pahalgan");
        });

        assertEquals("“pahalgam” names another thing but is only one typing mistake away from “pahalgan”.", causes);
    }

    @Test
    void aShortWordingForgivesNothingWhateverTheItemForgives() {
        String causes = causes(18, "text", item -> {
            Banks.option(item, "a").put("slips", 2);
            Banks.lines(Banks.option(item, "a"), "accepted", "Asim Munir", "General Munir", "Indi");
        });

        assertEquals("", causes);
    }

    @Test
    void findsThatTrueIsTheBetterGuess() {
        assertEquals(
                Verdict.BREACHED,
                Banks.bar(Banks.check(ProofItems.PROOFS, statements(16, 8)), 19).verdict());
        assertEquals(
                Verdict.HOLDS,
                Banks.bar(Banks.check(ProofItems.PROOFS, statements(13, 11)), 19)
                        .verdict());
        assertEquals(
                Verdict.NOT_MEASURED,
                Banks.bar(Banks.check(ProofItems.PROOFS, statements(12, 7)), 19).verdict());
    }

    @Test
    void findsAStatementThatCanOnlyBeTrue() {
        ObjectNode item =
                ProofItems.statement("ASK { :london :partOf :england }", true, "stated", "london partOf england");

        assertTrue(Banks.causes(Banks.check(ProofItems.PROOFS, List.of(item)), 19)
                .contains("the statement can only be true"));
    }
}
