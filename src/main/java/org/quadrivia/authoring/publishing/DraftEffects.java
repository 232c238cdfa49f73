package org.quadrivia.authoring.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KbRevised;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.PublishOutcome;
import org.quadrivia.knowledge.rdf.library.ReplacedEdition;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.UsualBanks;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Determines what a draft does to the questions, and where it violates the shapes. */
@Component
@ConditionalOnStorage
public class DraftEffects {
    private static final int MAX_BANKS = 10;
    private static final Duration BANK_LIFETIME = Duration.ofMinutes(10);

    private final KnowledgeStore store;
    private final Snapshots snapshots;
    private final Banks banks;
    private final ItemReviews reviews;
    private final NamedQuizzes quizzes;
    private final ApplicationEventPublisher events;
    /** By knowledge base and digest of the snapshot with the draft applied. */
    private final Cache<String, Bank> made = Caches.bounded(
            "banks-of-drafts",
            Caffeine.newBuilder()
                    .maximumSize(MAX_BANKS)
                    .expireAfterAccess(ClockSpeed.scaled(BANK_LIFETIME))
                    .build());

    DraftEffects(
            KnowledgeStore store,
            Snapshots snapshots,
            Banks banks,
            ItemReviews reviews,
            NamedQuizzes quizzes,
            ApplicationEventPublisher events) {
        this.store = store;
        this.snapshots = snapshots;
        this.banks = banks;
        this.reviews = reviews;
        this.quizzes = quizzes;
        this.events = events;
    }

    /** Returns what a draft does to the questions. */
    public Impact impact(OpenDraft draft) {
        return ImpactService.of(banks.bank(draft.kb()).orElseThrow(), bank(draft), draft, relied(draft.kb()));
    }

    /** Returns what reviewers and published quizzes rely on, by item id. */
    private Map<String, ImpactService.Relied> relied(KbId kb) {
        Map<String, Set<ItemState>> judgements = new HashMap<>();
        reviews.items(kb).stream()
                .filter(item -> !item.is(ItemState.OPEN))
                .forEach(item -> judgements.put(
                        item.made().id(),
                        EnumSet.allOf(ItemState.class).stream().filter(item::is).collect(Collectors.toSet())));
        Map<String, List<String>> asking = new HashMap<>();
        quizzes.of(kb).stream()
                .filter(quiz -> quiz.state() != NamedQuiz.State.DRAFT)
                .forEach(quiz -> quiz.items()
                        .forEach(item -> asking.computeIfAbsent(item.id(), id -> new ArrayList<>())
                                .add(quiz.plan().title())));
        Set<String> all = new HashSet<>(judgements.keySet());
        all.addAll(asking.keySet());
        return all.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new ImpactService.Relied(
                                judgements.getOrDefault(id, Set.of()), asking.getOrDefault(id, List.of()))));
    }

    /**
     * Publishes a change and moves reviews and fixed quizzes to the heirs of their items. Two stores are written, the knowledge
     * base first. If the process ends in between, reviews keep the old ids and are displayed as lost.
     */
    PublishOutcome publish(KbId kb, Snapshot now, Change change, Revision.Note note) {
        Map<String, Item> heirs = heirs(kb, now, change);
        PublishOutcome outcome = store.publish(kb, now.revision(), change, note);
        if (outcome instanceof PublishOutcome.Published) {
            reviews.carry(kb, heirs);
            quizzes.carry(kb, heirs);
            events.publishEvent(new KbRevised(kb));
        }
        return outcome;
    }

    /**
     * Returns the heirs of the items that a change removes, by the ids of those items. Empty if no item has been reviewed or
     * belongs to a fixed quiz; no bank is made then.
     */
    private Map<String, Item> heirs(KbId kb, Snapshot now, Change change) {
        if (!hasReviewsOrFixedQuizzes(kb)) {
            return Map.of();
        }
        Snapshot then = change.apply(now);
        return ItemSuccessors.of(banks.bank(kb).orElseThrow(), bank(kb, then), change, now, then);
    }

    /** Returns whether an item has been reviewed or belongs to a fixed quiz. */
    private boolean hasReviewsOrFixedQuizzes(KbId kb) {
        return !reviews.said(kb).isEmpty()
                || quizzes.of(kb).stream().anyMatch(quiz -> !quiz.items().isEmpty());
    }

    /**
     * Moves reviews and fixed quizzes from the items of an earlier edition of the shipped knowledge base to their heirs in the
     * served one, as after a change that somebody publishes.
     */
    void carry(ReplacedEdition edition) {
        KbId kb = edition.kb();
        if (!hasReviewsOrFixedQuizzes(kb)) {
            return;
        }
        Snapshot before = edition.snapshot();
        Snapshot now = snapshots.published(kb).orElseThrow();
        Change change = Change.between(before, now);
        Map<String, Item> heirs = ItemSuccessors.of(
                UsualBanks.of(before, edition.attachments()), banks.bank(kb).orElseThrow(), change, before, now);
        reviews.carry(kb, heirs);
        quizzes.carry(kb, heirs);
    }

    /** Returns the bank with the draft applied. */
    public Bank bank(OpenDraft draft) {
        return draft.effect().isEmpty() ? banks.bank(draft.kb()).orElseThrow() : bank(draft.kb(), draft.preview());
    }

    /** Makes the bank of another state of the same knowledge base. */
    public Bank generate(KbId kb, Snapshot snapshot) {
        return UsualBanks.of(snapshot, snapshots.attachments(kb));
    }

    /** Returns the bank of another state, cached for a while. */
    private Bank bank(KbId kb, Snapshot snapshot) {
        String key = kb + " " + snapshot.revision();
        Bank known = made.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Bank bank = generate(kb, snapshot);
        made.put(key, bank);
        return bank;
    }

    /** Returns where a draft departs from the shapes of the knowledge base. */
    public List<ShapeFinding> findings(OpenDraft draft) {
        return ShapeFinding.of(ShapesCheck.check(draft.preview(), snapshots.attachments(draft.kb())));
    }
}
