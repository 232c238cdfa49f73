package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class DistractorSelectionTest {
    private static final List<String> NEAREST_FIRST = List.of("aa", "bb", "cc", "dddd", "eeee", "ffff");

    @Test
    void takesTheNearestWhereNothingIsWished() {
        assertThat(DistractorSelection.of(3, NEAREST_FIRST, String::equals, List.of(), 0.12))
                .containsExactly("aa", "bb", "cc");
    }

    @Test
    void takesAsManyLongOnesAsAreWished() {
        List<String> chosen = DistractorSelection.of(3, NEAREST_FIRST, String::equals, List.of(longOnes(2)), 0.12);

        assertThat(chosen).containsExactly("aa", "dddd", "eeee");
    }

    @Test
    void neverTakesTwoThatClash() {
        List<String> chosen = DistractorSelection.of(
                3, NEAREST_FIRST, (a, b) -> a.length() == 2 && b.length() == 2, List.of(longOnes(0)), 0.12);

        assertThat(chosen).hasSize(3).filteredOn(s -> s.length() == 2).hasSize(1);
    }

    @Test
    void takesFewerWhereSoManyCannotStandTogether() {
        assertThat(DistractorSelection.of(3, List.of("a", "b", "c"), (a, b) -> true, List.of(), 0.12))
                .containsExactly("a");
    }

    @Test
    void takesNothingFromNothing() {
        assertThat(DistractorSelection.of(3, List.<String>of(), String::equals, List.of(), 0.12))
                .isEmpty();
    }

    @Test
    void findsWhatGoingThroughAllSetsFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Integer> from = random.ints(0, 100).distinct().limit(9).boxed().toList();
            BiPredicate<Integer, Integer> clash = (a, b) -> a % 7 == b % 7;
            List<DistractorSelection.Wish<Integer>> wishes = List.of(
                    new DistractorSelection.Wish<>(random.nextInt(4), n -> n > 50 ? 1 : 0),
                    new DistractorSelection.Wish<>(random.nextInt(4), n -> n % 2));

            List<Integer> chosen = DistractorSelection.of(3, from, clash, wishes, 0.12);

            assertThat(chosen).hasSize(3);
            assertThat(cost(from, chosen, wishes)).isCloseTo(cheapest(from, clash, wishes), within(1e-9));
        }
    }

    /** What the cheapest set of three costs, by going through all of them. */
    private static double cheapest(
            List<Integer> from, BiPredicate<Integer, Integer> clash, List<DistractorSelection.Wish<Integer>> wishes) {
        double least = Double.MAX_VALUE;
        for (int a = 0; a < from.size(); a++) {
            for (int b = a + 1; b < from.size(); b++) {
                for (int c = b + 1; c < from.size(); c++) {
                    List<Integer> set = List.of(from.get(a), from.get(b), from.get(c));
                    boolean apart = !clash.test(set.get(0), set.get(1))
                            && !clash.test(set.get(0), set.get(2))
                            && !clash.test(set.get(1), set.get(2));
                    least = apart ? Math.min(least, cost(from, set, wishes)) : least;
                }
            }
        }
        return least;
    }

    private static double cost(List<Integer> from, List<Integer> set, List<DistractorSelection.Wish<Integer>> wishes) {
        int places = set.stream().mapToInt(from::indexOf).sum();
        int missed = wishes.stream()
                .mapToInt(wish -> Math.abs(
                        wish.number() - set.stream().mapToInt(wish.has()).sum()))
                .sum();
        return 0.12 * places + 2 * missed;
    }

    private static DistractorSelection.Wish<String> longOnes(int number) {
        return new DistractorSelection.Wish<>(number, s -> s.length() > 2 ? 1 : 0);
    }
}
