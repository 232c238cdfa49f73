package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Chooses distractors so that neither length nor popularity points to the key. Two numbers are drawn beforehand: how many
 * distractors should be longer than the key, and how many should be more popular. Each possible number has the same probability.
 * Among the sets that come close to these numbers, the set with the things closest to the key is chosen.
 *
 * @param <T> the type of the things to choose from
 */
final class DistractorSelection<T> {
    private static final double MISSED = 2;

    private final List<T> from;
    private final BiPredicate<T, T> clash;
    private final List<Wish<T>> wishes;
    /**
     * Whether the thing at a position of the list has the characteristic of a wish: 1 if it has, otherwise 0. The first index is
     * the wish, the second is the position.
     */
    private final int[][] has;

    private final double rank;
    private int[] best = {};
    private double least = Double.MAX_VALUE;

    /**
     * A wish that a certain number of the chosen things have a certain characteristic.
     *
     * @param has returns 1 if the thing has the characteristic, otherwise 0
     * @param orMore whether a greater number of such things is just as good
     * @param cost the cost of each thing by which the number is missed
     */
    record Wish<T>(int number, ToIntFunction<T> has, boolean orMore, double cost) {
        Wish(int number, ToIntFunction<T> has) {
            this(number, has, false, MISSED);
        }

        private double missed(int have) {
            return cost * (orMore ? Math.max(0, number - have) : Math.abs(number - have));
        }
    }

    private DistractorSelection(List<T> from, BiPredicate<T, T> clash, List<Wish<T>> wishes, double rank) {
        this.rank = rank;
        this.from = from;
        this.clash = clash;
        this.wishes = wishes;
        this.has = wishes.stream()
                .map(wish -> from.stream().mapToInt(wish.has()).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Returns the best set of the given size, or a smaller set if there are not enough things that can be shown together.
     *
     * @param from things to choose from; those closest to the key come first
     * @param clash whether two things cannot be shown together
     * @param rank cost of each position further back in the list; missing a wish by one costs 2
     */
    static <T> List<T> of(int size, List<T> from, BiPredicate<T, T> clash, List<Wish<T>> wishes, double rank) {
        DistractorSelection<T> choice = new DistractorSelection<>(from, clash, wishes, rank);
        for (int wanted = Math.min(size, from.size()); wanted > 0 && choice.best.length == 0; wanted--) {
            choice.extend(new int[wanted], 0, 0);
        }
        List<T> best = new ArrayList<>(choice.best.length);
        for (int place : choice.best) {
            best.add(from.get(place));
        }
        return best;
    }

    /**
     * Completes the chosen positions in every way that may cost less than the best set so far, and keeps the best set.
     *
     * @param chosen positions in the list, of which the first {@code size} are set
     * @param ranks cost of these positions
     */
    private void extend(int[] chosen, int size, double ranks) {
        if (size == chosen.length) {
            double cost = ranks + missed(chosen);
            if (cost < least) {
                least = cost;
                best = chosen.clone();
            }
            return;
        }
        int first = size == 0 ? 0 : chosen[size - 1] + 1;
        for (int place = first; place <= from.size() - (chosen.length - size); place++) {
            double cost = ranks + rank * place;
            if (cost >= least) {
                return;
            }
            if (clashesWithNone(chosen, size, place)) {
                chosen[size] = place;
                extend(chosen, size + 1, cost);
            }
        }
    }

    private boolean clashesWithNone(int[] chosen, int size, int place) {
        for (int i = 0; i < size; i++) {
            if (clash.test(from.get(chosen[i]), from.get(place))) {
                return false;
            }
        }
        return true;
    }

    private double missed(int[] chosen) {
        double sum = 0;
        for (int w = 0; w < has.length; w++) {
            int have = 0;
            for (int place : chosen) {
                have += has[w][place];
            }
            sum += wishes.get(w).missed(have);
        }
        return sum;
    }
}
