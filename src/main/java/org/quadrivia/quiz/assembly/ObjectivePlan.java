package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;

/**
 * Decides which learning objectives a quiz serves. After pinned items, those of the greatest weight come first. If there are more
 * of them than questions, each seed puts off others, and neighbouring seeds put off different ones. The other objectives follow in
 * an order that is drawn by weight for each seed. Then objectives are asked again, and items that serve none come last.
 *
 * <p>An item that serves two of the most important objectives is preferred only if they would not all fit otherwise.
 */
final class ObjectivePlan {
    /** The cost of serving an objective of the next tier. It exceeds what else an item can cost. */
    private static final double TIER = 20;

    private static final int OTHERS = 2;
    private static final int AGAIN = 4;
    private static final int NONE = 6;
    /** The cost of an item after which an objective of less weight cannot be served any more. */
    private static final double LOST = 1;
    /** One item in so many may be expected to serve a second objective of the greatest weight. */
    private static final int DOUBLES = 5;

    private final List<Objective> objectives = new ArrayList<>();
    /** For each item of the pool, the objectives that it serves. */
    private final List<BitSet> served;
    /** For each objective, the items of the pool that serve it. */
    private final List<BitSet> servers = new ArrayList<>();
    /** The objectives of the greatest weight. */
    private final BitSet important = new BitSet();

    private final boolean doubles;
    private final BitSet pinned = new BitSet();

    /** @param pinned ids of items that come before all others, whatever they serve */
    ObjectivePlan(List<Item> pool, Objectives all, Set<String> pinned) {
        Map<EntityId, Integer> places = new HashMap<>();
        served = pool.stream().map(item -> new BitSet()).toList();
        for (int i = 0; i < pool.size(); i++) {
            for (Objective objective : all.of(pool.get(i))) {
                int place = places.computeIfAbsent(objective.id(), id -> add(objective));
                served.get(i).set(place);
                servers.get(place).set(i);
            }
            this.pinned.set(i, pinned.contains(pool.get(i).id()));
        }
        doubles = served.stream().anyMatch(those -> count(those, important) > 1);
    }

    private int add(Objective objective) {
        if (objective.weight() == Objective.MAX_WEIGHT) {
            important.set(objectives.size());
        }
        servers.add(new BitSet());
        objectives.add(objective);
        return objectives.size() - 1;
    }

    /** Begins a quiz. */
    Progress begin(int length, long seed) {
        return new Progress(length, seed);
    }

    /** What a quiz serves so far. */
    final class Progress {
        private final int length;
        private final int[] times = new int[objectives.size()];
        private final double[] cost = new double[objectives.size()];
        private final BitSet open = new BitSet();
        private int asked;

        private Progress(int length, long seed) {
            this.length = length;
            open.set(0, objectives.size());
            List<Integer> order = IntStream.range(0, objectives.size())
                    .boxed()
                    .sorted(Comparator.comparing(o -> objectives.get(o).id().iri()))
                    .toList();
            putOff(order.stream().filter(important::get).toList(), seed);
            draw(order.stream().filter(o -> !important.get(o)).toList(), seed);
        }

        /** Lets those of the most important objectives wait for which there is no room. */
        private void putOff(List<Integer> order, long seed) {
            int excess = Math.max(0, order.size() - length);
            long first = order.isEmpty()
                    ? 0
                    : Math.floorMod(Math.floorMod(seed, (long) order.size()) * excess, order.size());
            for (int i = 0; i < excess; i++) {
                cost[order.get((int) ((first + i) % order.size()))] = TIER;
            }
        }

        /** Draws the order of the other objectives: each place goes to one of those left with a probability by its weight. */
        private void draw(List<Integer> others, long seed) {
            List<Integer> drawn = others.stream()
                    .sorted(Comparator.comparingDouble(o -> -Math.pow(
                            Seeds.share(Seeds.mix(seed, objectives.get(o).id().iri())),
                            1.0 / objectives.get(o).weight())))
                    .toList();
            for (int place = 0; place < drawn.size(); place++) {
                cost[drawn.get(place)] = TIER * (OTHERS + (double) place / drawn.size());
            }
        }

        /** Returns the cost of asking an item next; 0 for every item if there are no objectives. */
        double cost(int item, BitSet left, BitSet spoiled) {
            return objectives.isEmpty() ? 0 : tier(item) - bonus(item) + lost(item, left, spoiled);
        }

        private double tier(int item) {
            if (pinned.get(item)) {
                return -TIER;
            }
            return served.get(item).stream()
                    .mapToDouble(o -> times[o] == 0
                            ? cost[o]
                            : TIER
                                    * (AGAIN
                                            + Math.min(
                                                    1,
                                                    (double) times[o]
                                                            / objectives.get(o).weight()
                                                            / length)))
                    .min()
                    .orElse(TIER * NONE);
        }

        /** Returns the bonus for serving more than one important objective; 0 if each of them can have an item of its own. */
        private double bonus(int item) {
            if (!isTight()) {
                return 0;
            }
            BitSet opened = (BitSet) served.get(item).clone();
            opened.and(open);
            return TIER * Math.max(0, count(opened, important) - 1);
        }

        /** Returns whether a few more important objectives are open than questions are left. */
        private boolean isTight() {
            int excess = count(open, important) - (length - asked);
            return excess > 0 && excess <= Math.max(1, length / DOUBLES);
        }

        /** Returns the cost of the open objectives that nothing left could serve after this item. */
        private double lost(int item, BitSet left, BitSet spoiled) {
            BitSet endangered = new BitSet();
            spoiled.stream().filter(left::get).forEach(other -> endangered.or(served.get(other)));
            endangered.and(open);
            endangered.andNot(served.get(item));
            return endangered.stream()
                    .filter(o -> {
                        BitSet rest = (BitSet) servers.get(o).clone();
                        rest.and(left);
                        rest.andNot(spoiled);
                        rest.clear(item);
                        return rest.isEmpty();
                    })
                    .mapToDouble(o -> important.get(o) ? OTHERS * TIER : LOST)
                    .sum();
        }

        void ask(int item) {
            asked++;
            served.get(item).stream().forEach(o -> {
                times[o]++;
                open.clear(o);
            });
        }

        /** Returns whether the quiz serves as many of the most important objectives as can be expected of its length. */
        boolean complete() {
            int room = length + (doubles ? Math.max(1, length / DOUBLES) : 0);
            int all = important.cardinality();
            return all - count(open, important) >= (all <= room ? all : Math.min(all, length));
        }

        /** Returns the sum of the weights of the objectives served, where the greatest weight counts more than all others. */
        int worth() {
            return IntStream.range(0, times.length)
                    .filter(o -> times[o] > 0)
                    .map(o -> important.get(o)
                            ? objectives.size() * Objective.MAX_WEIGHT
                            : objectives.get(o).weight())
                    .sum();
        }
    }

    private static int count(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }
}
