package org.quadrivia.question.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * All reviews of the bank of a knowledge base. They are applied on top of the generated bank, which does not change.
 *
 * @param items the reviews that apply, by the item's id: what people here said about an item, else what came with the knowledge base
 * @param off the families that are switched off, by name
 * @param shipped the reviews that came with the knowledge base, by the item's id
 */
record BankReview(Map<String, ItemReview> items, Map<String, FamilySwitch> off, Map<String, ItemReview> shipped) {
    BankReview {
        items = Map.copyOf(items);
        off = Map.copyOf(off);
        shipped = Map.copyOf(shipped);
    }

    /** @param items what people here said, which replaces what came with the knowledge base item by item */
    static BankReview of(
            Collection<ItemReview> items, Collection<FamilySwitch> off, Collection<ShippedReview> shipped) {
        Map<String, ItemReview> beneath =
                shipped.stream().collect(Collectors.toMap(ShippedReview::item, ItemReview::of));
        Map<String, ItemReview> all = new HashMap<>(beneath);
        items.forEach(review -> all.put(review.item(), review));
        return new BankReview(
                all, off.stream().collect(Collectors.toMap(FamilySwitch::family, Function.identity())), beneath);
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
        return new ReviewedItem(
                made,
                Optional.ofNullable(items.get(made.id())),
                !off.containsKey(made.family()),
                Optional.ofNullable(shipped.get(made.id())));
    }

    /** Returns the reviews by people here that have no effect because the bank no longer has their items, the newest first. Those
     * that came with the knowledge base are left out: they may be about items of another seed. */
    List<ItemReview> lost(Bank made) {
        Set<String> there = made.items().stream().map(Item::id).collect(Collectors.toSet());
        return items.values().stream()
                .filter(review -> review.holds() && review.shipped().isEmpty() && !there.contains(review.item()))
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
