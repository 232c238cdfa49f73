package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/** A pool of items from which quizzes are drawn. It draws one item after the other, each time the one that fits best. */
final class ItemPool {
    /**
     * How much variety costs.
     *
     * @param familyAgain the cost of an item of a family of which the quiz has its share
     * @param stemAgain the cost of each further item with the same stem
     * @param groundAgain the cost of each further item about the same
     * @param passageAgain the cost of each further item that cites the same passage
     * @param keyAgain the cost of each further item with the same right answer
     * @param thingAgain the cost of each further item whose facts are about the same thing
     * @param jitter the largest random cost
     */
    private record Variety(
            double familyAgain,
            double stemAgain,
            double groundAgain,
            double passageAgain,
            double keyAgain,
            double thingAgain,
            double jitter) {}

    private static final Variety MIXED = new Variety(0.5, 2, 0.3, 2, 2, 0.3, 0.5);
    /**
     * If objectives decide what a quiz is about, quizzes differ only in the items that serve them. Of these, another is asked
     * rather than the same stem again, even if fewer objectives can be served in the end; and rather than the same passage or
     * answer again, if only objectives of less weight come later for it.
     */
    private static final Variety BY_OBJECTIVE = new Variety(1.2, 60, 1.5, 30, 30, 4, 2.5);

    /**
     * The cost of an item that hints at the answer of a drawn one, or the other way round. It exceeds that of any lack of
     * variety.
     */
    private static final double HINT = 15;

    /** The largest cost of an item whose turn among those of its objective is still to come. */
    private static final double TURN = 20;
    /** The cost of an item of a family of which most quizzes should have none, in a quiz that should have none. */
    private static final double RARE_FAMILY = 2;

    private static final double TRUTH_OUT_OF_BALANCE = 1.5;
    /**
     * The bonus of a pinned item. The bonus outweighs a third item of the same family or one boolean item too many, and equals
     * the penalty for a repeated stem.
     */
    private static final double PINNED = 2;
    /**
     * The cost of an item that the taker was asked lately, unless it is pinned. It exceeds what decides among the items of an
     * objective, but not what an objective is worth that would go without a question.
     */
    private static final double LATELY = 15;

    private final List<Item> pool;
    /** Which items of the pool give others away or hint at them, and which are about the same. */
    private final Giveaways.Links links;
    /** For each item of the pool, the items that must not be asked after it. */
    private final List<BitSet> spoils;

    private final AskingOrder order;
    /** For each item of the pool, the items that cannot be asked in one quiz with it. */
    private final List<BitSet> excluded;
    /** Which items of the pool are alike. */
    private final AlikeItems alike;
    /** For each item of the pool, the share of the items that are easier than it; those equally difficult count half. */
    /** How much later an item can come than its difficulty says, as a share of the quiz. Quizzes would all begin alike without it. */
    private static final double EASE = 0.35;

    private static final long EASE_SALT = 0x6561736564L;

    private final double[] rank;

    /** The share of each family in the pool. */
    private final Map<String, Double> families = new HashMap<>();
    /** The share of each family in all items that could be asked. A large pool has some items of every family. */
    private final Map<String, Double> shares;

    private final Set<String> pinned;
    private final Set<String> lately;
    private final ObjectivePlan plan;
    private final Variety variety;

    /**
     * @param shares the share of each family in all items that could be asked
     * @param together whether all questions are visible at once, so that a later question can give an earlier one away
     * @param lately the ids of the items that the taker was asked lately
     */
    ItemPool(List<Item> pool, Map<String, Double> shares, Bank bank, boolean together, Set<String> lately) {
        this.pool = List.copyOf(pool);
        this.links = BankLinks.among(this.pool, bank, together);
        this.spoils = links.spoiled();
        this.alike = AlikeItems.among(this.pool);
        this.order = new AskingOrder(spoils);
        this.excluded = IntStream.range(0, pool.size())
                .mapToObj(item -> order.excludedBy(item))
                .toList();
        this.rank = ranks(this.pool);
        this.shares = shares;
        this.pool.forEach(item -> families.merge(item.family(), 1.0 / this.pool.size(), Double::sum));
        this.pinned = bank.pinned();
        this.lately = lately;
        this.plan = new ObjectivePlan(this.pool, bank.objectives(), pinned);
        this.variety = bank.objectives().isEmpty() ? MIXED : BY_OBJECTIVE;
    }

    private static double[] ranks(List<Item> pool) {
        double[] sorted = pool.stream().mapToDouble(Item::difficulty).sorted().toArray();
        return pool.stream().mapToDouble(item -> rank(item, sorted)).toArray();
    }

    /** Returns the share of easier items, half of those equally difficult included. */
    private static double rank(Item item, double[] sorted) {
        int first = 0;
        while (sorted[first] < item.difficulty()) {
            first++;
        }
        int end = first;
        while (end < sorted.length && sorted[end] == item.difficulty()) {
            end++;
        }
        return (first + end) / 2.0 / sorted.length;
    }

    /**
     * A quiz that was drawn.
     *
     * @param complete whether it serves all objectives of the greatest weight for which there is room
     * @param worth the sum of the weights of the objectives that it serves
     */
    record Drawn(List<Item> items, boolean complete, int worth) {
        static final Drawn NOTHING = new Drawn(List.of(), false, 0);

        boolean isBetterThan(Drawn other) {
            return items.size() == other.items.size() ? worth > other.worth : items.size() > other.items.size();
        }
    }

    /**
     * Draws a quiz of at most {@code length} items, and fewer if nothing is left to ask.
     *
     * @param caution the weight of the cost of an item that rules out many others
     * @param seed decides which learning objectives come first
     * @param attempt decides with the seed among items that fit equally well
     */
    Drawn draw(int length, double caution, long seed, int attempt) {
        var random = new SplittableRandom(Seeds.mix(seed, attempt));
        ObjectivePlan.Progress objectives = plan.begin(length, seed);
        var left = new BitSet();
        left.set(0, pool.size());
        List<Integer> drawn = new ArrayList<>();
        double[] turns = plan.turns(length, seed, attempt);
        Set<String> rare = rare(length, seed);
        while (drawn.size() < length && !left.isEmpty()) {
            double difficulty = (drawn.size() + 0.5) / length;
            double[] luck = luck(random);
            int best = best(
                    left,
                    i -> objectives.cost(i, left, excluded.get(i))
                            + misfit(drawn, i, length)
                            + (rare.contains(pool.get(i).family()) ? RARE_FAMILY : 0)
                            + Math.abs(rank[i] - difficulty)
                            + caution * lost(i, left, excluded)
                            + variety.jitter() * luck[i]
                            + TURN * turns[i]);
            drawn.add(best);
            objectives.ask(best);
            left.andNot(order.excludedBy(drawn));
        }
        List<Item> quiz = order.sorted(drawn, alike.keys(), i -> rank[i] + EASE * luckOf(pool.get(i), seed)).stream()
                .map(pool::get)
                .toList();
        return new Drawn(quiz, objectives.complete(), objectives.worth());
    }

    /** Returns a number from 0 to 1 for an item in the quiz with that seed. */
    private static double luckOf(Item item, long seed) {
        return Seeds.share(Seeds.mix(Seeds.mix(seed, EASE_SALT), item.id()));
    }

    /** Returns the families of which a quiz of that length has less than one item on average, and this quiz should have none. */
    private Set<String> rare(int length, long seed) {
        return shares.entrySet().stream()
                .filter(family -> Seeds.phase(seed, family.getKey()) >= length * family.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns a random number for each item: the same for all forms of a question, so that those with many have no more chances. */
    private double[] luck(SplittableRandom random) {
        double[] luck = new double[pool.size()];
        for (int i = 0; i < luck.length; i++) {
            int first = alike.forms().get(i).nextSetBit(0);
            luck[i] = first < i ? luck[first] : random.nextDouble();
        }
        return luck;
    }

    /**
     * Returns as many items of the pool as can be asked one after the other. Of those left, the item that gives away the
     * fewest others comes next.
     */
    List<Item> apart() {
        var left = new BitSet();
        left.set(0, pool.size());
        List<Item> asked = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = best(left, i -> lost(i, left, spoils));
            asked.add(pool.get(next));
            left.andNot(spoils.get(next));
            left.clear(next);
        }
        return asked;
    }

    private static int best(BitSet left, IntToDoubleFunction cost) {
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            double next = cost.applyAsDouble(i);
            if (next < lowest) {
                best = i;
                lowest = next;
            }
        }
        return best;
    }

    /** Returns the penalty for adding the item to those drawn so far. */
    private double misfit(List<Integer> drawn, int i, int length) {
        Item item = pool.get(i);
        long family = count(drawn, other -> other.family().equals(item.family()));
        long stem = count(drawn, other -> other.stem().equals(item.stem()));
        return variety.familyAgain() * (family + 0.5) / Math.max(1, length * families.getOrDefault(item.family(), 0.0))
                + HINT * count(links.hinting().get(i), drawn)
                + variety.groundAgain() * count(links.ground().get(i), drawn)
                + variety.passageAgain() * count(alike.passages().get(i), drawn)
                + variety.keyAgain() * count(alike.keys().get(i), drawn)
                + variety.thingAgain() * count(alike.things().get(i), drawn)
                + variety.stemAgain() * stem
                + (pinned.contains(item.id()) ? -PINNED : lately.contains(item.id()) ? LATELY : 0)
                + (item.kind() == Kind.BOOLEAN ? TRUTH_OUT_OF_BALANCE * surplus(drawn, isTrue(item)) : 0);
    }

    private static long count(BitSet of, List<Integer> drawn) {
        return drawn.stream().filter(of::get).count();
    }

    private long count(List<Integer> drawn, Predicate<Item> like) {
        return drawn.stream().map(pool::get).filter(like).count();
    }

    /** Returns the share of the remaining items that could not be asked any more, besides other forms of the item's question. */
    private double lost(int i, BitSet left, List<BitSet> ruledOut) {
        BitSet lost = (BitSet) ruledOut.get(i).clone();
        lost.and(left);
        lost.andNot(alike.forms().get(i));
        return (double) lost.cardinality() / left.cardinality();
    }

    /** Returns how many more boolean items with this key than with the opposite key are drawn; 0 if there are not more. */
    private long surplus(List<Integer> drawn, boolean key) {
        long difference = drawn.stream()
                .map(pool::get)
                .filter(item -> item.kind() == Kind.BOOLEAN)
                .mapToLong(item -> isTrue(item) == key ? 1 : -1)
                .sum();
        return Math.max(0, difference);
    }

    /** Returns whether "true", the first option, is the key. */
    private static boolean isTrue(Item item) {
        return item.options().getFirst().correct();
    }
}
