package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Chooses wrong options so that neither length nor popularity points to the key: how many should be longer and how many busier
 * than the key is drawn beforehand, each number as likely as the other; among sets that come near, the nearest things win.
 *
 * @param <T> what is chosen from
 */
final class Choice<T> {
    private static final double MISSED = 2;

    private final List<T> from;
    private final BiPredicate<T, T> clash;
    private final List<Wish<T>> wishes;
    /** By wish and place. */
    private final int[][] has;

    private final double rank;
    private int[] best = {};
    private double least = Double.MAX_VALUE;

    /**
     * A number of things that should have a property.
     *
     * @param has 1 where the thing has it, else 0
     */
    record Wish<T>(int number, ToIntFunction<T> has) {}

    private Choice(List<T> from, BiPredicate<T, T> clash, List<Wish<T>> wishes, double rank) {
        this.rank = rank;
        this.from = from;
        this.clash = clash;
        this.wishes = wishes;
        this.has = wishes.stream()
                .map(wish -> from.stream().mapToInt(wish.has()).toArray())
                .toArray(int[][]::new);
    }

    /**
     * The best set of that size; a smaller one where so many cannot stand beside each other.
     *
     * @param rank what each place further back in the list costs, where a wish that is missed by one costs 2
     */
    static <T> List<T> of(int size, List<T> from, BiPredicate<T, T> clash, List<Wish<T>> wishes, double rank) {
        Choice<T> choice = new Choice<>(from, clash, wishes, rank);
        for (int wanted = Math.min(size, from.size()); wanted > 0 && choice.best.length == 0; wanted--) {
            choice.extend(new int[wanted], 0, 0);
        }
        List<T> best = new ArrayList<>(choice.best.length);
        for (int place : choice.best) {
            best.add(from.get(place));
        }
        return best;
    }

    /** @param chosen places in the list, the first {@code size} of them taken */
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
            if (apart(chosen, size, place)) {
                chosen[size] = place;
                extend(chosen, size + 1, cost);
            }
        }
    }

    private boolean apart(int[] chosen, int size, int candidate) {
        for (int i = 0; i < size; i++) {
            if (clash.test(from.get(chosen[i]), from.get(candidate))) {
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
            sum += MISSED * Math.abs(wishes.get(w).number() - have);
        }
        return sum;
    }
}
