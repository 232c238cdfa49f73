package org.quadrivia.question.rdf;

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
    private final double rank;
    private List<T> best = List.of();
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
    }

    /**
     * The best set of that size; a smaller one where so many cannot stand beside each other.
     *
     * @param rank what each place further back in the list costs, where a wish that is missed by one costs 2
     */
    static <T> List<T> of(int size, List<T> from, BiPredicate<T, T> clash, List<Wish<T>> wishes, double rank) {
        Choice<T> choice = new Choice<>(from, clash, wishes, rank);
        for (int wanted = Math.min(size, from.size()); wanted > 0 && choice.best.isEmpty(); wanted--) {
            choice.extend(new ArrayList<>(), 0, wanted, 0);
        }
        return new ArrayList<>(choice.best);
    }

    private void extend(List<T> chosen, int next, int wanted, double ranks) {
        if (chosen.size() == wanted) {
            double cost = ranks + missed(chosen);
            if (cost < least) {
                least = cost;
                best = List.copyOf(chosen);
            }
            return;
        }
        for (int i = next; i <= from.size() - (wanted - chosen.size()); i++) {
            T candidate = from.get(i);
            if (apart(chosen, candidate)) {
                chosen.add(candidate);
                extend(chosen, i + 1, wanted, ranks + rank * i);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean apart(List<T> chosen, T candidate) {
        for (T one : chosen) {
            if (clash.test(one, candidate)) {
                return false;
            }
        }
        return true;
    }

    private double missed(List<T> chosen) {
        double sum = 0;
        for (Wish<T> wish : wishes) {
            int have = 0;
            for (T one : chosen) {
                have += wish.has().applyAsInt(one);
            }
            sum += MISSED * Math.abs(wish.number() - have);
        }
        return sum;
    }
}
