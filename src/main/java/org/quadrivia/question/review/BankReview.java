package org.quadrivia.question.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * All reviews of the bank of a knowledge base. They are applied on top of the generated bank, which does not change.
 *
 * @param items by the item's id
 * @param off the families that are switched off, by name
 */
record BankReview(Map<String, ItemReview> items, Map<String, FamilySwitch> off) {
    static final BankReview NONE = new BankReview(Map.of(), Map.of());

    BankReview {
        items = Map.copyOf(items);
        off = Map.copyOf(off);
    }

    static BankReview of(Collection<ItemReview> items, Collection<FamilySwitch> off) {
        return new BankReview(
                items.stream().collect(Collectors.toMap(ItemReview::item, Function.identity())),
                off.stream().collect(Collectors.toMap(FamilySwitch::family, Function.identity())));
    }

    /** Returns the bank from which learners are asked. */
    Bank over(Bank made) {
        if (items.isEmpty() && off.isEmpty()) {
            return made;
        }
        List<Item> asked = made.items().stream()
                .map(this::of)
                .filter(ReviewedItem::isAsked)
                .map(ReviewedItem::item)
                .toList();
        return made.with(asked, pinned());
    }

    /** Returns an item with its review. */
    ReviewedItem of(Item made) {
        return new ReviewedItem(made, Optional.ofNullable(items.get(made.id())), !off.containsKey(made.family()));
    }

    /** Returns the reviews that have no effect because the bank no longer has their items, the newest first. */
    List<ItemReview> lost(Bank made) {
        Set<String> there = made.items().stream().map(Item::id).collect(Collectors.toSet());
        return items.values().stream()
                .filter(review -> review.holds() && !there.contains(review.item()))
                .sorted(java.util.Comparator.comparing(ItemReview::at)
                        .reversed()
                        .thenComparing(ItemReview::item))
                .toList();
    }

    private Set<String> pinned() {
        return items.values().stream()
                .filter(ItemReview::pinned)
                .map(ItemReview::item)
                .collect(Collectors.toSet());
    }
}
