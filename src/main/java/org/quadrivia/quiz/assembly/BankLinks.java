package org.quadrivia.quiz.assembly;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.Caches;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * Finds what connects items of a bank. For a bank of usual size, it compares all items once; for a larger bank, it compares the items
 * of each pool.
 */
final class BankLinks {
    /** The greatest number of items of a bank that are all compared. */
    private static final int ALL = 2000;

    /** Keyed by item identity. An entry lives as long as a bank contains its item. */
    private static final Cache<Item, Exposure> EXPOSURES =
            Caches.tied("exposures", Caffeine.newBuilder().weakKeys().build());
    /** Keyed by the identity of banks. */
    private static final Cache<Bank, Giveaways.Links> OF_QUIZZES =
            Caches.tied("quizlinks", Caffeine.newBuilder().weakKeys().build());

    private static final Cache<Bank, Giveaways.Links> OF_EXAMS =
            Caches.tied("examlinks", Caffeine.newBuilder().weakKeys().build());

    private BankLinks() {}

    /**
     * Returns what connects the items of the pool.
     *
     * @param together whether all questions are visible at once, so that a later question can give an earlier one away
     */
    static Giveaways.Links among(List<Item> pool, Bank bank, boolean together) {
        if (bank.items().size() > ALL) {
            return compare(pool, bank, together);
        }
        Map<String, Integer> places = new HashMap<>();
        bank.items().forEach(item -> places.put(item.id(), places.size()));
        if (!pool.stream().allMatch(item -> places.containsKey(item.id()))) {
            return compare(pool, bank, together);
        }
        Giveaways.Links all = (together ? OF_EXAMS : OF_QUIZZES).get(bank, of -> compare(of.items(), of, together));
        int[] from = pool.stream().mapToInt(item -> places.get(item.id())).toArray();
        int[] to = new int[places.size()];
        Arrays.fill(to, -1);
        for (int i = 0; i < from.length; i++) {
            to[from[i]] = i;
        }
        return new Giveaways.Links(
                part(all.spoiled(), from, to), part(all.hinting(), from, to), part(all.ground(), from, to));
    }

    private static Giveaways.Links compare(List<Item> items, Bank bank, boolean together) {
        return Giveaways.among(
                items.stream()
                        .map(item -> EXPOSURES.get(item, one -> Exposure.of(one, bank)))
                        .toList(),
                together);
    }

    private static List<BitSet> part(List<BitSet> all, int[] from, int[] to) {
        List<BitSet> part = new ArrayList<>();
        for (int item : from) {
            BitSet others = new BitSet();
            all.get(item).stream().filter(other -> to[other] >= 0).forEach(other -> others.set(to[other]));
            part.add(others);
        }
        return part;
    }
}
