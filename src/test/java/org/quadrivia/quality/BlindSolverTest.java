package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

class BlindSolverTest {
    private static final int ITEMS = 240;

    /** Items whose labels have random lengths; the key is the longest in so many of a hundred. */
    private static BarResult solved(int longestPercent) {
        Random random = new Random(7);
        List<ObjectNode> bank = IntStream.range(0, ITEMS)
                .mapToObj(i -> {
                    ObjectNode item = ProofItems.single(
                            "SELECT ?answer { :uk :capital ?answer }", "v" + i, "x" + i, "y" + i, "z" + i);
                    item.put("id", "i" + i).putArray("asks").add("%032x".formatted(i));
                    int longest = random.nextInt(100) < longestPercent ? 0 : random.nextInt(4);
                    for (int o = 0; o < 4; o++) {
                        int length = o == longest ? 12 : 4 + random.nextInt(6);
                        Banks.option(item, "abcd".substring(o, o + 1)).put("label", "m".repeat(length));
                    }
                    return item;
                })
                .toList();
        return Banks.bar(Banks.check(ProofItems.PROOFS, bank), 10);
    }

    private static double share(BarResult bar) {
        return Double.parseDouble(bar.measured().replaceAll("%.*", ""));
    }

    @Test
    void guessesByChanceWhereTheOptionsTellNothing() {
        double share = share(solved(0));

        assertTrue(share > 15 && share < 33, String.valueOf(share));
    }

    @Test
    void learnsThatTheKeyTendsToBeTheLongest() {
        double share = share(solved(60));

        assertTrue(share > 55, String.valueOf(share));
    }

    @Test
    void fewItemsAreNotMeasured() {
        assertEquals(
                Verdict.NOT_MEASURED,
                Banks.bar(Checker.check(Banks.SKETCH, Banks.ITEMS, null), 10).verdict());
    }
}
