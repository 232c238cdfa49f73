package org.quadrivia.quality.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.Sha256;
import org.quadrivia.quality.bank.BankItem;

/**
 * Draws items to show. It draws by hash, so the same items are shown for the same bank each time, and from each family in turn,
 * so no family is missing.
 */
final class ItemSamples {
    private ItemSamples() {}

    /** Draws at most {@code most} items, from each family in turn. */
    static List<BankItem> of(Collection<BankItem> items, int most) {
        Map<String, Deque<BankItem>> byFamily = new TreeMap<>();
        items.stream()
                .sorted(Comparator.comparing(ItemSamples::draw).thenComparingInt(BankItem::line))
                .forEach(item -> byFamily.computeIfAbsent(item.family(), f -> new ArrayDeque<>())
                        .add(item));
        List<BankItem> drawn = new ArrayList<>();
        while (drawn.size() < most && !byFamily.isEmpty()) {
            byFamily.values().stream().limit(most - drawn.size()).forEach(left -> drawn.add(left.poll()));
            byFamily.values().removeIf(Deque::isEmpty);
        }
        return drawn.stream().sorted(Comparator.comparing(BankItem::family)).toList();
    }

    private static String draw(BankItem item) {
        return Sha256.hex("sample " + item.id());
    }
}
