package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;

/**
 * Decides which learning objectives a quiz serves. After pinned items, those of the greatest weight come first. If there are more of
 * these than questions, the seed decides which ones the quiz leaves out, and neighbouring seeds leave out different ones. The other
 * objectives take turns; those with more weight and more items come up more often. If it is the turn of several, an order drawn by
 * weight decides. After that, objectives get further questions, and items that serve no objective come last.
 */
final class ObjectivePlan {
    /** The cost of serving an objective of the next tier. It exceeds what else an item can cost. */
    private static final double TIER = 20;

    private static final int OTHERS = 2;
    private static final int AGAIN = 4;
    private static final int NONE = 6;
    /** The cost of an item after which an objective of less weight cannot be served any more. */
    private static final double LOST = 1;

    /** An objective that more items serve has no greater chance for it. */
    private static final int MANY = 10;

    /** After so many seeds, turns begin anew. */
    private static final int ROUND = 1 << 20;
    /** The least number of an item whose turn it is not; the greatest is five times as high. */
    private static final double LATER = 0.1;

    private final List<Objective> objectives = new ArrayList<>();
    /** For each item of the pool, the objectives that it serves. */
    private final List<BitSet> served;
    /** For each objective, the items of the pool that serve it. */
    private final List<BitSet> servers = new ArrayList<>();
    /** The objectives of the greatest weight. */
    private final BitSet important = new BitSet();

    private final BitSet pinned = new BitSet();
    /** The items that serve an objective as their first, by objective. */
    private final Map<Integer, List<Integer>> turns;

    private final List<String> ids;

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
        this.turns = IntStream.range(0, pool.size())
                .filter(i -> !served.get(i).isEmpty())
                .boxed()
                .sorted(Comparator.comparing(i -> pool.get(i).id()))
                .collect(Collectors.groupingBy(this::first));
        this.ids = pool.stream().map(Item::id).toList();
    }

    /** Returns the objective of the greatest weight that the item serves. */
    private int first(int item) {
        return served.get(item).stream()
                .boxed()
                .max(Comparator.comparing((Integer o) -> objectives.get(o).weight())
                        .thenComparing(o -> objectives.get(o).id().iri()))
                .orElseThrow();
    }

    /**
     * Returns for each item a number from 0 to 1, the lower, the better it is to ask it now. It is 0 for the item of an objective
     * whose turn it is, and random for others. In successive quizzes that serve an objective, it is the turn of each item once,
     * then of each again in another order.
     */
    double[] turns(int length, long seed, int attempt) {
        double[] turns = new double[served.size()];
        this.turns.forEach((objective, items) -> {
            Turn turn = turn(objective, items.size(), seed, length);
            int due = items.stream()
                    .sorted(Comparator.comparing(item -> Seeds.mix(turn.cycle(), ids.get(item))))
                    .skip(turn.place())
                    .findFirst()
                    .orElse(items.getFirst());
            for (int item : items) {
                turns[item] = item == due
                        ? 0
                        : LATER * (1 + 4 * Seeds.share(Seeds.mix(Seeds.mix(seed, attempt), ids.get(item))));
            }
        });
        return turns;
    }

    /**
     * Whose turn it is among the items of an objective.
     *
     * @param cycle decides on the order of the items
     * @param place the place in this order
     * @param due whether the objective itself should be served now rather than later
     */
    private record Turn(long cycle, long place, boolean due) {}

    private Turn turn(int objective, int items, long seed, int length) {
        long own = Seeds.mix(
                Math.floorDiv(seed, ROUND), objectives.get(objective).id().iri());
        double share = share(objective, length);
        double served = items * Seeds.share(own) + 1 + Math.floorMod(seed, ROUND) * share;
        long times = (long) served;
        return new Turn(Seeds.mix(own, times / items), times % items, times > (long) (served - share));
    }

    /** Returns an estimate of the share of the quizzes that serve the objective. */
    private double share(int objective, int length) {
        if (important.get(objective)) {
            return 1;
        }
        double total = IntStream.range(0, objectives.size())
                .filter(o -> !important.get(o))
                .mapToDouble(this::chance)
                .sum();
        int room = Math.max(1, length - important.cardinality());
        return Math.min(1, room * chance(objective) / total);
    }

    /** Returns a number that is the higher, the greater the weight of the objective is and the more items serve it, up to a limit. */
    private double chance(int objective) {
        return (double) objectives.get(objective).weight()
                * Math.min(MANY, servers.get(objective).cardinality());
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

        /**
         * Draws the order of the other objectives, those first whose turn it is: each place goes to one of those left with a
         * probability by its weight.
         */
        private void draw(List<Integer> others, long seed) {
            List<Integer> drawn = others.stream()
                    .sorted(Comparator.comparing((Integer o) -> !turn(
                                            o, turns.getOrDefault(o, List.of(0)).size(), seed, length)
                                    .due())
                            .thenComparingDouble(o -> -Math.pow(
                                    Seeds.phase(seed, objectives.get(o).id().iri()), 1.0 / chance(o))))
                    .toList();
            for (int place = 0; place < drawn.size(); place++) {
                cost[drawn.get(place)] = TIER * (OTHERS + (double) (AGAIN - OTHERS) * place / drawn.size());
            }
        }

        /** Returns the cost of asking an item next; 0 for every item if there are no objectives. */
        double cost(int item, BitSet left, BitSet spoiled) {
            return objectives.isEmpty() ? 0 : tier(item) + lost(item, left, spoiled);
        }

        private double tier(int item) {
            if (pinned.get(item)) {
                return -TIER;
            }
            return served.get(item).stream()
                    .mapToDouble(o -> times[o] == 0 ? cost[o] : TIER * (AGAIN + repeated(o)))
                    .min()
                    .orElse(TIER * NONE);
        }

        /** Returns a number from 0 to 1 that is the higher, the more often the objective is served for its weight. */
        private double repeated(int objective) {
            return Math.min(
                    1, (double) times[objective] / objectives.get(objective).weight() / length);
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
            served.get(item).stream().forEach(o -> {
                times[o]++;
                open.clear(o);
            });
        }

        /** Returns whether the quiz serves all of the most important objectives that it does not put off. */
        boolean complete() {
            return open.stream().noneMatch(o -> isDue(o));
        }

        /** Returns whether the objective is one of the most important ones that are not put off. */
        private boolean isDue(int objective) {
            return important.get(objective) && cost[objective] == 0;
        }

        /** Returns the sum of the weights of the objectives served, where those that are due count more than all others. */
        int worth() {
            return IntStream.range(0, times.length)
                    .filter(o -> times[o] > 0)
                    .map(o -> isDue(o)
                            ? objectives.size() * Objective.MAX_WEIGHT
                            : objectives.get(o).weight())
                    .sum();
        }
    }
}
