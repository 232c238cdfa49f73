package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * Puts quizzes together: a mix of families and facts, true and false in balance, gently harder towards the end, what is
 * pinned before what is not, and no item that gives a later one away. A pure function: the same bank, wish and seed make the same quiz, whatever the order of the
 * bank.
 */
public final class QuizAssembler {
    /** More than these are not looked at for one quiz: enough for any mix, and few enough to compare each with each. */
    private static final int POOL = 240;

    private static final int ATTEMPTS = 12;

    private QuizAssembler() {}

    /**
     * A quiz of items that the filter lets pass.
     *
     * @param length how many items are wished for, at least 1
     * @return at most that many, in the order to ask them; fewer where more would repeat or give away what others ask; empty
     *     where no item passes
     */
    public static List<Item> assemble(Bank bank, int length, Predicate<Item> filter, long seed) {
        return assemble(bank, length, filter, seed, false);
    }

    /** The same for an exam, of which all questions can be seen before one is answered. */
    public static List<Item> assembleExam(Bank bank, int length, Predicate<Item> filter, long seed) {
        return assemble(bank, length, filter, seed, true);
    }

    private static List<Item> assemble(Bank bank, int length, Predicate<Item> filter, long seed, boolean together) {
        if (length < 1) {
            throw new IllegalArgumentException("a quiz has at least one question, not " + length);
        }
        var draft = new ItemDraw(pool(bank, filter, seed), bank, together);
        List<Item> best = List.of();
        for (int attempt = 0; attempt < ATTEMPTS && best.size() < length; attempt++) {
            List<Item> quiz = draft.draw(length, caution(attempt), Seeds.mix(seed, attempt));
            best = quiz.size() > best.size() ? quiz : best;
        }
        return best;
    }

    /**
     * As many of the items as can be asked after each other without one giving away a later one or asking the same again: next
     * comes always the one that gives away fewest of those left, the first of several.
     *
     * @param items of that bank
     */
    public static List<Item> apart(List<Item> items, Bank bank) {
        return new ItemDraw(items, bank, false).apart();
    }

    /** How much it counts that an item tells little about the others: the more, the longer the quiz can get. */
    private static double caution(int attempt) {
        return 0.2 + attempt * 0.4;
    }

    /** Takes items from each family in turn, pinned ones first, in an order that only seed and item decide. */
    private static List<Item> pool(Bank bank, Predicate<Item> filter, long seed) {
        Map<String, List<Item>> families = bank.items().stream()
                .filter(filter)
                .sorted(Comparator.comparing((Item item) -> !bank.pinned().contains(item.id()))
                        .thenComparingLong(item -> Seeds.mix(seed, item.id()))
                        .thenComparing(Item::id))
                .collect(Collectors.groupingBy(Item::family, TreeMap::new, Collectors.toList()));
        List<Item> pool = new ArrayList<>();
        for (int round = 0; pool.size() < POOL; round++) {
            int turn = round;
            List<Item> next = families.values().stream()
                    .filter(items -> items.size() > turn)
                    .map(items -> items.get(turn))
                    .toList();
            if (next.isEmpty()) {
                break;
            }
            pool.addAll(next);
        }
        return pool;
    }
}
