package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * Assembles quizzes. A quiz serves the most important learning objectives of the knowledge base first, mixes families and facts,
 * balances true and false, gets slightly harder towards the end, prefers pinned items, and has no item that gives a later one
 * away.
 *
 * <p>A pure function: the same bank, request and seed make the same quiz, whatever the order of the bank.
 */
public final class QuizAssembler {
    /**
     * The size at which the pool for one quiz counts as full; the last round over the families may exceed it. It is large
     * enough for any mix and small enough to compare each item with each other item.
     */
    private static final int POOL = 240;
    /** The size at which enough of the pool is taken for the sake of learning objectives. */
    private static final int OF_OBJECTIVES = 160;

    private static final int ATTEMPTS = 12;

    private QuizAssembler() {}

    /**
     * Returns a quiz of items that the filter accepts.
     *
     * @param length the number of items wanted, at least 1
     * @return at most that many items, in the order to ask them; fewer if more would repeat or give away what others ask;
     *     empty if the filter accepts no item
     */
    public static List<Item> assemble(Bank bank, int length, Predicate<Item> filter, long seed) {
        return assemble(bank, length, filter, seed, List.of(), Set.of());
    }

    /**
     * Returns a quiz for a taker who has just seen some items with their answers. It leaves out items that these give away. If too
     * few are left, it leaves out only items about the same facts. If none is left, it leaves out nothing.
     *
     * @param seen items of that bank
     * @param lately the ids of items that the taker was asked in the last days; others are asked instead where there are any
     */
    public static List<Item> assemble(
            Bank bank, int length, Predicate<Item> filter, long seed, List<Item> seen, Set<String> lately) {
        if (seen.isEmpty()) {
            return assemble(bank, length, filter, seed, false, lately);
        }
        List<Item> wanted = bank.items().stream().filter(filter).toList();
        List<Item> unspoiled = unspoiled(pool(wanted, bank, seed, lately), seen, bank);
        Set<FactId> facts = seen.stream().flatMap(item -> item.asks().stream()).collect(Collectors.toSet());
        List<Item> others = wanted.stream()
                .filter(item -> Collections.disjoint(item.asks(), facts))
                .toList();
        List<Item> quiz = assemble(bank, length, among(unspoiled), seed, false, lately);
        return quiz.size() == length
                ? quiz
                : assemble(bank, length, others.isEmpty() ? filter : among(others), seed, false, lately);
    }

    private static Predicate<Item> among(List<Item> items) {
        Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
        return item -> ids.contains(item.id());
    }

    /** Returns the items that none of the seen items gives away. */
    private static List<Item> unspoiled(List<Item> items, List<Item> seen, Bank bank) {
        List<Item> all = Stream.concat(seen.stream(), items.stream()).distinct().toList();
        List<BitSet> spoiled = BankLinks.among(all, bank, false).spoiled();
        BitSet lost = new BitSet();
        IntStream.range(0, seen.size()).forEach(i -> lost.or(spoiled.get(i)));
        return IntStream.range(0, all.size())
                .filter(i -> !lost.get(i))
                .mapToObj(all::get)
                .toList();
    }

    /**
     * Returns whether the stem of an item names the answer of another one. A learner who has just missed the other one would find
     * the answer in print.
     */
    public static boolean printsAnswer(Item item, Item of, Bank bank) {
        String stem = ComparableText.bounded(item.stem());
        return Exposure.of(of, bank).keys().keySet().stream()
                .anyMatch(key -> key.stream().allMatch(stem::contains));
    }

    /**
     * Returns the items in an order in which as few as possible give a later one away. The next item is always the one that gives
     * away the fewest of the remaining items; among equals, the first.
     *
     * @param items items of that bank
     */
    public static List<Item> inOrder(List<Item> items, Bank bank) {
        List<BitSet> spoiled = BankLinks.among(items, bank, false).spoiled();
        BitSet left = new BitSet();
        left.set(0, items.size());
        List<Item> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.stream()
                    .boxed()
                    .min(Comparator.comparingInt(i -> lost(spoiled.get(i), left)))
                    .orElseThrow();
            ordered.add(items.get(next));
            left.clear(next);
        }
        return ordered;
    }

    private static int lost(BitSet spoiled, BitSet left) {
        BitSet lost = (BitSet) spoiled.clone();
        lost.and(left);
        return lost.cardinality();
    }

    /** Returns a quiz for an exam, in which all questions are visible before any is answered. */
    public static List<Item> assembleExam(Bank bank, int length, Predicate<Item> filter, long seed) {
        return assemble(bank, length, filter, seed, true, Set.of());
    }

    private static List<Item> assemble(
            Bank bank, int length, Predicate<Item> filter, long seed, boolean together, Set<String> lately) {
        if (length < 1) {
            throw new IllegalArgumentException("a quiz has at least one question, not " + length);
        }
        List<Item> items = bank.items().stream().filter(filter).toList();
        var draft = new ItemPool(pool(items, bank, seed, lately), shares(items), bank, together, lately);
        ItemPool.Drawn best = ItemPool.Drawn.NOTHING;
        for (int attempt = 0; attempt < ATTEMPTS && !(best.items().size() == length && best.complete()); attempt++) {
            ItemPool.Drawn quiz = draft.draw(length, caution(attempt), seed, attempt);
            best = quiz.isBetterThan(best) ? quiz : best;
        }
        return best.items();
    }

    /**
     * Returns as many of the items as can be asked one after the other without one giving a later one away or asking the same
     * again. The next item is always the one that gives away the fewest of those left; of several, the first.
     *
     * @param items items of that bank
     */
    public static List<Item> apart(List<Item> items, Bank bank) {
        return new ItemPool(items, Map.of(), bank, false, Set.of()).apart();
    }

    /**
     * Returns those of the items whose stems can be shown in one list before any is answered: none tells or hints at the answer to
     * another. Of two that do, the first stays.
     *
     * @param items items of that bank, in the order to show them
     */
    public static List<Item> sideBySide(List<Item> items, Bank bank) {
        List<BitSet> hinting = BankLinks.among(items, bank, false).hinting();
        BitSet shown = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            shown.set(i, !hinting.get(i).intersects(shown));
        }
        return shown.stream().mapToObj(items::get).toList();
    }

    private static Map<String, Double> shares(List<Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Item::family, Collectors.summingDouble(item -> 1.0 / items.size())));
    }

    /** Returns the weight of the cost of an item that rules out others. The higher it is, the longer the quiz can become. */
    private static double caution(int attempt) {
        return 0.2 + attempt * 0.4;
    }

    /**
     * Takes items of each learning objective in turn, then of each family in turn: pinned ones first, those asked lately last. Else
     * their order depends only on the seed and the items.
     */
    private static List<Item> pool(List<Item> all, Bank bank, long seed, Set<String> lately) {
        List<Item> items = all.stream()
                .sorted(Comparator.comparing((Item item) -> !bank.pinned().contains(item.id()))
                        .thenComparing(item -> lately.contains(item.id()))
                        .thenComparingLong(item -> Seeds.mix(seed, item.id()))
                        .thenComparing(Item::id))
                .toList();
        Map<EntityId, List<Item>> objectives = new LinkedHashMap<>();
        bank.objectives().all().forEach(objective -> objectives.put(objective.id(), new ArrayList<>()));
        items.forEach(item -> bank.objectives()
                .of(item)
                .forEach(objective -> objectives
                        .getOrDefault(objective.id(), new ArrayList<>())
                        .add(item)));
        Map<String, List<Item>> families =
                items.stream().collect(Collectors.groupingBy(Item::family, TreeMap::new, Collectors.toList()));
        Set<Item> pool = new LinkedHashSet<>();
        takeInTurn(objectives.values(), OF_OBJECTIVES, pool);
        takeInTurn(families.values(), POOL, pool);
        return List.copyOf(pool);
    }

    private static void takeInTurn(Collection<List<Item>> groups, int size, Set<Item> pool) {
        for (int round = 0; pool.size() < size; round++) {
            int turn = round;
            List<Item> next = groups.stream()
                    .filter(items -> items.size() > turn)
                    .map(items -> items.get(turn))
                    .toList();
            if (next.isEmpty()) {
                return;
            }
            pool.addAll(next);
        }
    }
}
