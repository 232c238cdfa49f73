package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * Decides which items can be asked in one quiz, and in which order: an item that gives another away comes after it. If each of two
 * items would have to come before the other, directly or because of items between them, the two exclude each other.
 */
final class AskingOrder {
    /** Among so many partial orders, one is sought in which none that are alike follow each other. */
    private static final int STEPS = 2000;

    /** For each item, those that must not be asked after it, including itself. */
    private final List<BitSet> spoiled;
    /** For each item, those that must not be asked before it, including itself. */
    private final List<BitSet> spoiling;

    /** @param spoiled for each item, those that must not be asked after it */
    AskingOrder(List<BitSet> spoiled) {
        this.spoiled = spoiled;
        this.spoiling = Stream.generate(BitSet::new).limit(spoiled.size()).toList();
        for (int i = 0; i < spoiled.size(); i++) {
            int earlier = i;
            spoiled.get(i).stream().forEach(later -> spoiling.get(later).set(earlier));
        }
    }

    /** Returns the items that cannot be asked in one quiz with this one, including itself. */
    BitSet excludedBy(int item) {
        BitSet excluded = (BitSet) spoiled.get(item).clone();
        excluded.and(spoiling.get(item));
        return excluded;
    }

    /** Returns the items for which there is no place among those asked, which have an order themselves. */
    BitSet excludedBy(List<Integer> asked) {
        BitSet excluded = new BitSet();
        for (int item : asked) {
            BitSet tooLate = new BitSet();
            upTo(item, asked).stream().forEach(other -> tooLate.or(spoiling.get(other)));
            tooLate.and(spoiled.get(item));
            excluded.or(tooLate);
        }
        return excluded;
    }

    /** Returns the item and those of the asked ones that must come after it. */
    private BitSet upTo(int item, List<Integer> asked) {
        BitSet found = new BitSet();
        found.set(item);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int other : asked) {
                if (!found.get(other) && spoiled.get(other).intersects(found)) {
                    found.set(other);
                    grown = true;
                }
            }
        }
        return found;
    }

    /**
     * Returns the items in an order in which none gives a later one away, those of a low rank as early as possible. If there is
     * such an order, two that are alike do not follow each other.
     *
     * @param alike for each item, those that should not be asked right before or after it
     */
    List<Integer> sorted(List<Integer> asked, List<BitSet> alike, IntToDoubleFunction rank) {
        BitSet left = new BitSet();
        asked.forEach(left::set);
        List<Integer> sorted = new ArrayList<>();
        if (!sort(left, sorted, alike, rank, new int[] {STEPS})) {
            sort(left, sorted, Stream.generate(BitSet::new).limit(alike.size()).toList(), rank, new int[] {
                Integer.MAX_VALUE
            });
        }
        return sorted;
    }

    /**
     * Moves those left to the end of those sorted, or returns false and leaves both as they were if there is no order within so
     * many steps.
     */
    private boolean sort(BitSet left, List<Integer> sorted, List<BitSet> alike, IntToDoubleFunction rank, int[] steps) {
        if (left.isEmpty()) {
            return true;
        }
        List<Integer> next = left.stream()
                .filter(item -> spoilsNone(item, left))
                .filter(item -> sorted.isEmpty() || !alike.get(item).get(sorted.getLast()))
                .boxed()
                .sorted(Comparator.comparingDouble(rank::applyAsDouble))
                .toList();
        for (int item : next) {
            if (steps[0]-- <= 0) {
                return false;
            }
            left.clear(item);
            sorted.add(item);
            if (sort(left, sorted, alike, rank, steps)) {
                return true;
            }
            sorted.removeLast();
            left.set(item);
        }
        return false;
    }

    private boolean spoilsNone(int item, BitSet left) {
        BitSet lost = (BitSet) spoiled.get(item).clone();
        lost.and(left);
        lost.clear(item);
        return lost.isEmpty();
    }
}
