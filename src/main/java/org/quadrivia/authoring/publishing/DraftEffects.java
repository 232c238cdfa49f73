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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.question.rdf.bank.UsualBanks;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuiz.FixedItem;
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
    private final OwnQuestions own;
    private final ApplicationEventPublisher events;
    /** By knowledge base and digest of the snapshot with the draft applied. */
    private final Cache<String, Bank> made = Caches.bounded(
            "banks-of-drafts",
            Caffeine.newBuilder()
                    .maximumSize(MAX_BANKS)
                    .expireAfterAccess(ClockSpeed.scaled(BANK_LIFETIME))
                    .build());
    /** The heirs of the items of a publication whose reviews and fixed quizzes have not been moved. */
    private final Map<KbId, Map<String, Item>> unmoved = new ConcurrentHashMap<>();

    DraftEffects(
            KnowledgeStore store,
            Snapshots snapshots,
            Banks banks,
            ItemReviews reviews,
            NamedQuizzes quizzes,
            OwnQuestions own,
            ApplicationEventPublisher events) {
        this.store = store;
        this.snapshots = snapshots;
        this.banks = banks;
        this.reviews = reviews;
        this.quizzes = quizzes;
        this.own = own;
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
     * base first. If the second fails, the next call moves them first; if the process ends in between, the next start does, see
     * {@link #resume}.
     */
    PublishOutcome publish(KbId kb, Snapshot now, Change change, Revision.Note note) {
        moveHeirs(kb);
        Map<String, Item> heirs = heirs(kb, now, change);
        PublishOutcome outcome = store.publish(kb, now.revision(), change, note);
        if (outcome instanceof PublishOutcome.Published) {
            unmoved.put(kb, heirs);
            try {
                moveHeirs(kb);
            } finally {
                events.publishEvent(new KbRevised(kb));
            }
        }
        return outcome;
    }

    /** Moves reviews and fixed quizzes of the last publication if that is not done yet. */
    private void moveHeirs(KbId kb) {
        Map<String, Item> heirs = unmoved.get(kb);
        if (heirs != null) {
            move(kb, heirs);
            unmoved.remove(kb, heirs);
        }
    }

    private void move(KbId kb, Map<String, Item> heirs) {
        reviews.carry(kb, heirs);
        quizzes.carry(kb, heirs);
    }

    /**
     * Finishes what a process left undone that ended during {@link #publish}: moves reviews and fixed quizzes from items that the
     * last revision removed. Does nothing if there are none, or if nobody has published a revision.
     */
    void resume(KbId kb) {
        Optional<Revision> last = store.history(kb).stream()
                .findFirst()
                .filter(revision -> revision.by().isPresent());
        if (last.isEmpty() || !hasReviewsOrFixedQuizzes(kb) || !asksLostItems(kb)) {
            return;
        }
        Snapshot now = snapshots.published(kb).orElseThrow();
        store.change(kb, last.get().number()).ifPresent(change -> {
            Snapshot before = change.inverse().apply(now);
            move(kb, ItemSuccessors.of(bank(kb, before), banks.bank(kb).orElseThrow(), change, before, now));
        });
    }

    /** Whether the bank lacks an item that has been reviewed or belongs to a fixed quiz. Teachers' own questions are in no bank. */
    private boolean asksLostItems(KbId kb) {
        Set<String> present = Stream.concat(
                        banks.bank(kb).orElseThrow().items().stream().map(Item::id),
                        own.all(kb).stream().map(OwnQuestion::id))
                .collect(Collectors.toSet());
        return Stream.concat(
                        reviews.lost(kb).stream().map(ItemReview::item),
                        quizzes.of(kb).stream()
                                .flatMap(quiz -> quiz.items().stream())
                                .map(FixedItem::id))
                .anyMatch(item -> !present.contains(item));
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
        move(
                kb,
                ItemSuccessors.of(
                        UsualBanks.of(before, edition.attachments()),
                        banks.bank(kb).orElseThrow(),
                        change,
                        before,
                        now));
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
