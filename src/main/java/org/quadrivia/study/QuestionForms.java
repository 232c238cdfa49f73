package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.AskedTogether;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * The forms in which each fact of a bank can be asked, and the choice of the next one. Facts that are always asked together count
 * as one ({@link AskedTogether}).
 *
 * <p>The first question about a fact is its easiest item. Later come the items that the learner has not seen lately, first those
 * whose form (family and kind) differs from the last one; then those of another form that the learner saw longest ago. Each of
 * these items has a place between the fact's easiest item (0) and hardest item (1). The item whose place is nearest to what the
 * stability S calls for is chosen: ln(1 + S) / ln(1 + {@value #HARDEST_AT}), at most 1. A small pseudo-random amount, the same for
 * the same item and number of reviews, keeps two items from alternating for ever.
 */
public final class QuestionForms {
    /** The stability, in days, from which the hardest item is wanted. */
    static final int HARDEST_AT = 60;

    private static final double CHANCE = 0.3;

    /** The items that ask each fact, easiest first. */
    private final Map<FactId, List<Item>> items;

    private final AskedTogether together;

    /** The time when the learner last saw each item, by its id. */
    private final Map<String, Instant> seen;

    private QuestionForms(Map<FactId, List<Item>> items, AskedTogether together, Map<String, Instant> seen) {
        this.items = items;
        this.together = together;
        this.seen = seen;
    }

    public static QuestionForms of(Bank bank) {
        Map<FactId, List<Item>> items = new HashMap<>();
        AskedTogether together = AskedTogether.in(bank);
        bank.items().stream()
                .sorted(Comparator.comparingDouble(Item::difficulty).thenComparing(Item::id))
                .forEach(item -> item.asks().stream()
                        .map(together::of)
                        .distinct()
                        .forEach(fact -> items.merge(fact, List.of(item), QuestionForms::both)));
        return new QuestionForms(items, together, Map.of());
    }

    /**
     * Returns the same forms for a learner who has seen some of the items lately.
     *
     * @param log reviews, the oldest first
     */
    QuestionForms after(Collection<Review> log) {
        Map<String, Instant> last = new HashMap<>();
        log.forEach(review -> last.put(review.item(), review.at()));
        return new QuestionForms(items, together, last);
    }

    private static List<Item> both(List<Item> some, List<Item> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Returns all facts that can be asked. */
    public Set<FactId> facts() {
        return items.keySet();
    }

    /**
     * Returns those of the facts that can be asked: the ones with the easiest items first.
     *
     * @param facts facts of one learning objective
     */
    List<FactId> inOrder(Collection<FactId> facts) {
        return askable(facts).stream()
                .sorted(Comparator.comparingDouble(
                                (FactId fact) -> asking(fact).getFirst().difficulty())
                        .thenComparing(FactId::hex))
                .toList();
    }

    /** Returns those of the facts that can be asked. */
    Set<FactId> askable(Collection<FactId> facts) {
        return facts.stream().map(together::of).filter(items::containsKey).collect(Collectors.toSet());
    }

    /** Returns what is remembered of each fact, once for those that are always asked together: what is due first. */
    public List<FactMemory> once(List<FactMemory> known) {
        Map<FactId, FactMemory> once = new LinkedHashMap<>();
        known.forEach(one -> {
            FactId fact = together.of(one.fact());
            once.merge(
                    fact,
                    one.about(fact),
                    (some, other) -> other.memory().due().isBefore(some.memory().due()) ? other : some);
        });
        return List.copyOf(once.values());
    }

    /** Returns the items that ask the fact, easiest first; empty if there are none. */
    public List<Item> asking(FactId fact) {
        return items.getOrDefault(together.of(fact), List.of());
    }

    /**
     * Returns the item that should ask the fact next; empty if every item that asks it is used.
     *
     * @param known the memory of the fact; null if the fact is new
     * @param used items that are asked anyway
     */
    Optional<Item> next(FactId fact, @Nullable FactMemory known, Set<Item> used) {
        List<Item> all =
                asking(fact).stream().filter(item -> !used.contains(item)).toList();
        if (known == null) {
            return all.stream().findFirst();
        }
        List<Item> others = otherForm(all, known);
        double wanted = hardness(known.memory().stability());
        return IntStream.range(0, all.size())
                .filter(i -> others.contains(all.get(i)))
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(place(i, all.size()) - wanted)
                        + CHANCE * chance(all.get(i).id(), known.times())))
                .map(all::get);
    }

    /**
     * Returns the items that differ most from what the learner has seen: those not seen lately, if possible of another form than
     * the last one; otherwise the one of another form that the learner saw longest ago; otherwise any item but the last one;
     * otherwise all.
     */
    private List<Item> otherForm(List<Item> all, FactMemory known) {
        List<Item> another =
                all.stream().filter(item -> !item.id().equals(known.item())).toList();
        List<Item> unseen =
                another.stream().filter(item -> !seen.containsKey(item.id())).toList();
        List<Item> some = unseen.isEmpty() ? another : unseen;
        List<Item> other =
                some.stream().filter(item -> !item.form().equals(known.form())).toList();
        List<Item> best = other.isEmpty() ? some : other;
        if (best.isEmpty()) {
            return all;
        }
        return unseen.isEmpty() ? longestAgo(best) : best;
    }

    private List<Item> longestAgo(List<Item> some) {
        Instant first = some.stream()
                .map(item -> seen.getOrDefault(item.id(), Instant.MIN))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return some.stream()
                .filter(item -> seen.getOrDefault(item.id(), Instant.MIN).equals(first))
                .toList();
    }

    static double hardness(double stability) {
        return Math.min(1, Math.log1p(stability) / Math.log1p(HARDEST_AT));
    }

    private static double place(int index, int size) {
        return size == 1 ? 0 : (double) index / (size - 1);
    }

    private static double chance(String id, int times) {
        return new SplittableRandom(31L * id.hashCode() + times).nextDouble();
    }
}
