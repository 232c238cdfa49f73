package org.quadrivia.question.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.wording.StemRules;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/**
 * For reviewers: what is in a bank, and what they make of it. Whether somebody may review a knowledge base, the caller has asked
 * before. What they say is kept by item id, and so outlives each bank that is made anew.
 */
@Service
@ConditionalOnStorage
public class ItemReviews {
    private final Banks banks;
    private final ReviewBook book;
    private final ReviewStore store;
    private final Clock clock;

    ItemReviews(Banks banks, ReviewBook book, ReviewStore store, Clock clock) {
        this.banks = banks;
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    /** All items of the bank with what is said of them, hidden ones too; none where there is no such knowledge base. */
    public List<ReviewedItem> items(KbId kb) {
        BankReview review = book.of(kb);
        return banks.bank(kb).stream()
                .flatMap(bank -> bank.items().stream())
                .map(review::of)
                .toList();
    }

    /** Empty where the bank has no such item. */
    public Optional<ReviewedItem> item(KbId kb, String id) {
        return banks.bank(kb).flatMap(bank -> bank.item(id)).map(book.of(kb)::of);
    }

    /** Reviews whose items are in the bank no more, the newest first: they hold for nothing until such an item comes back. */
    public List<ItemReview> lost(KbId kb) {
        return banks.bank(kb).map(book.of(kb)::lost).orElse(List.of());
    }

    /** The families of the bank with how many items each has, by name. */
    public Map<String, Long> families(KbId kb) {
        return banks.bank(kb)
                .<Map<String, Long>>map(bank -> new TreeMap<>(bank.families()))
                .orElse(Map.of());
    }

    /** The names of the families that the knowledge base does without. */
    public Set<String> off(KbId kb) {
        return book.of(kb).off().keySet();
    }

    /** The entities that an item is about. */
    public Set<EntityId> subjects(Item item) {
        return banks.subjects(item);
    }

    /** Says that it is good as it is, or takes that back. */
    public Reviewed approve(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.approve(on), by);
    }

    /** Keeps it from being asked, or lets it be asked again. */
    public Reviewed hide(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.hide(on), by);
    }

    /** Has it asked before others, or like others again. */
    public Reviewed pin(KbId kb, String item, boolean on, PersonId by) {
        return change(kb, item, review -> review.pin(on), by);
    }

    /** Asks it in these words; in those it was made with, where they are the same. */
    public Reviewed reword(KbId kb, String item, String words, PersonId by) {
        Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(item));
        String stem = words.strip();
        if (made.isPresent() && made.get().stem().equals(stem)) {
            return change(kb, item, review -> review.reword(Optional.empty()), by);
        }
        return made.flatMap(found -> StemRules.fault(found, stem))
                .<Reviewed>map(Reviewed.BadStem::new)
                .orElseGet(() -> change(kb, item, review -> review.reword(Optional.of(stem)), by));
    }

    private Reviewed change(KbId kb, String id, UnaryOperator<ItemReview> step, PersonId by) {
        Optional<Item> made = banks.bank(kb).flatMap(bank -> bank.item(id));
        if (made.isEmpty()) {
            return new Reviewed.NoSuchItem();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            store.change(
                    kb,
                    id,
                    known -> step.apply(known.orElseGet(() -> ItemReview.begin(made.get(), by, now)))
                            .of(made.get(), by, now));
            book.changed(kb);
            return new Reviewed.Kept(book.of(kb).of(made.get()));
        } catch (StorageFailure failure) {
            return new Reviewed.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    /** What was said of items, and says something. */
    public List<ItemReview> said(KbId kb) {
        return book.of(kb).items().values().stream().filter(ItemReview::holds).toList();
    }

    /**
     * Says of each heir what was said of the item that goes on as it; an heir of which somebody has said something already keeps
     * that. May be called again where it did not come to its end.
     *
     * @param heirs by the ids of the items that are gone
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

    /** Forgets what was said of an item that is in the bank no more. */
    public void forget(KbId kb, String item) {
        store.forget(kb, item);
        book.changed(kb);
    }

    /** Has items of that family asked, or not. */
    public void switchFamily(KbId kb, String family, boolean on, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.switchFamily(
                kb, family, on ? Optional.empty() : Optional.of(new FamilySwitch(family, Optional.of(by), now)));
        book.changed(kb);
    }
}
