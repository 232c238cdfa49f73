package org.quadrivia.question.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/**
 * Shows reviewers the items of a bank and stores their reviews. The caller checks beforehand whether a person may review a
 * knowledge base. Reviews are stored by item id and so survive each new generation of the bank.
 */
@Service
@ConditionalOnStorage
public class ItemReviews {
    private final Banks banks;
    private final ReviewCache book;
    private final ReviewStore store;
    private final Clock clock;

    ItemReviews(Banks banks, ReviewCache book, ReviewStore store, Clock clock) {
        this.banks = banks;
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    /** Returns all items of the bank with their reviews, including hidden ones; empty if there is no such knowledge base. */
    public List<ReviewedItem> items(KbId kb) {
        BankReview review = book.of(kb);
        return banks.bank(kb).stream()
                .flatMap(bank -> bank.items().stream())
                .map(review::of)
                .toList();
    }

    /** Returns an item with its review, or empty if the bank has no such item. */
    public Optional<ReviewedItem> item(KbId kb, String id) {
        return banks.bank(kb).flatMap(bank -> bank.item(id)).map(book.of(kb)::of);
    }

    /**
     * Returns the reviews whose items the bank no longer has, the newest first. They have no effect unless the item comes back.
     */
    public List<ItemReview> lost(KbId kb) {
        return banks.bank(kb).map(book.of(kb)::lost).orElse(List.of());
    }

    /** Returns the number of items of each family in the bank, sorted by name. */
    public Map<String, Long> families(KbId kb) {
        return banks.bank(kb)
                .<Map<String, Long>>map(bank -> new TreeMap<>(bank.families()))
                .orElse(Map.of());
    }

    /** Returns the names of the families that are switched off in the knowledge base. */
    public Set<String> off(KbId kb) {
        return book.of(kb).off().keySet();
    }

    /** Returns the entities that an item is about. */
    public Set<EntityId> subjects(Item item) {
        return banks.subjects(item);
    }

    /** Marks an item as good, or takes that back. */
    public ReviewOutcome approve(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.approve(on), by);
    }

    /** Hides an item so that it is not asked, or shows it again. */
    public ReviewOutcome hide(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.hide(on), by);
    }

    /** Has an item asked before others, or takes that back. */
    public ReviewOutcome pin(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.pin(on), by);
    }

    /** Rewords the stem of an item. If the words equal the generated stem, the item is no longer reworded. */
    public ReviewOutcome reword(KbId kb, String item, String words, PersonId by) {
        Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(item));
        String stem = words.strip();
        if (made.isPresent() && made.get().stem().equals(stem)) {
            return change(kb, item, review -> review.reword(Optional.empty()), by);
        }
        return made.flatMap(found -> StemRules.fault(found, stem))
                .<ReviewOutcome>map(ReviewOutcome.BadStem::new)
                .orElseGet(() -> change(kb, item, review -> review.reword(Optional.of(stem)), by));
    }

    private ReviewOutcome change(KbId kb, String id, UnaryOperator<ItemReview> step, PersonId by) {
        Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(id));
        if (made.isEmpty()) {
            return new ReviewOutcome.NoSuchItem();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<ItemReview> shipped = Optional.ofNullable(book.of(kb).shipped().get(id));
        try {
            store.change(
                    kb,
                    id,
                    known -> step.apply(known.or(() -> shipped).orElseGet(() -> ItemReview.begin(made.get(), by, now)))
                            .of(made.get(), by, now));
            book.changed(kb);
            return new ReviewOutcome.Kept(book.of(kb).of(made.get()));
        } catch (StorageFailure failure) {
            return new ReviewOutcome.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Does the same to the reviews of several items. Items that the bank no longer has, and reviews that say so already, are left
     * alone.
     *
     * @throws StorageFailure if the storage fails; some of the reviews may be changed then
     */
    public BulkReview together(KbId kb, List<String> items, BulkReview.Step step, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, ItemReview> shipped = book.of(kb).shipped();
        List<BulkReview.Changed> changed = new ArrayList<>();
        int gone = 0;
        try {
            for (String id : items.stream().distinct().toList()) {
                Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(id));
                gone += made.isPresent() ? 0 : 1;
                made.flatMap(item -> change(kb, item, Optional.ofNullable(shipped.get(id)), step, by, now))
                        .ifPresent(changed::add);
            }
        } finally {
            book.changed(kb);
        }
        return new BulkReview(step, changed, gone);
    }

    private Optional<BulkReview.Changed> change(
            KbId kb, Item made, Optional<ItemReview> shipped, BulkReview.Step step, PersonId by, Instant now) {
        ItemReview shown =
                item(kb, made.id()).flatMap(ReviewedItem::review).orElseGet(() -> ItemReview.begin(made, by, now));
        if (step.of(shown).equals(shown)) {
            return Optional.empty();
        }
        AtomicReference<@Nullable ItemReview> before = new AtomicReference<>();
        ItemReview after = store.change(kb, made.id(), known -> {
            before.set(known.orElse(null));
            return step.of(known.or(() -> shipped).orElseGet(() -> ItemReview.begin(made, by, now)))
                    .of(made, by, now);
        });
        return Optional.of(new BulkReview.Changed(made.id(), Optional.ofNullable(before.get()), after));
    }

    /**
     * Puts reviews back as they were before they were changed together. A review that somebody has changed since stays.
     *
     * @return how many were put back
     * @throws StorageFailure if the storage fails; some of the reviews may be put back then
     */
    public int undo(KbId kb, BulkReview done) {
        int undone = 0;
        try {
            for (BulkReview.Changed one : done.changed()) {
                AtomicBoolean same = new AtomicBoolean();
                AtomicBoolean none = new AtomicBoolean();
                store.change(kb, one.item(), known -> {
                    none.set(known.isEmpty());
                    same.set(known.equals(Optional.of(one.after())));
                    return same.get() ? one.before().orElse(one.after()) : known.orElse(one.after());
                });
                if (none.get() || same.get() && one.before().isEmpty()) {
                    store.forget(kb, one.item());
                }
                undone += same.get() ? 1 : 0;
            }
        } finally {
            book.changed(kb);
        }
        return undone;
    }

    /** Takes back what people here said about an item, so that the review that came with the knowledge base applies again. */
    public ReviewOutcome restoreShipped(KbId kb, String item) {
        Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(item));
        if (made.isEmpty()) {
            return new ReviewOutcome.NoSuchItem();
        }
        try {
            forget(kb, item);
            return new ReviewOutcome.Kept(book.of(kb).of(made.get()));
        } catch (StorageFailure failure) {
            return new ReviewOutcome.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    /** Returns all reviews that have an effect. */
    public List<ItemReview> said(KbId kb) {
        return book.of(kb).items().values().stream().filter(ItemReview::holds).toList();
    }

    /**
     * Moves the reviews of items that are gone to their heirs. An heir that already has an effective review keeps it. The call
     * can be repeated if it was interrupted.
     *
     * @param heirs the heirs, by the ids of the items that are gone
     */
    public void carry(KbId kb, Map<String, Item> heirs) {
        List<ItemReview> said = said(kb).stream()
                .filter(review -> heirs.containsKey(review.item()))
                .toList();
        for (ItemReview review : said) {
            Item heir = Objects.requireNonNull(heirs.get(review.item()));
            store.change(kb, heir.id(), known -> known.filter(ItemReview::holds).orElseGet(() -> review.of(heir)));
            store.forget(kb, review.item());
        }
        if (!said.isEmpty()) {
            book.changed(kb);
        }
    }

    /** Deletes what people here said about an item. */
    public void forget(KbId kb, String item) {
        store.forget(kb, item);
        book.changed(kb);
    }

    /** Switches a family on or off: whether its items are asked. */
    public void switchFamily(KbId kb, String family, boolean on, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.switchFamily(
                kb, family, on ? Optional.empty() : Optional.of(new FamilySwitch(family, Optional.of(by), now)));
        book.changed(kb);
    }
}
