package org.quadrivia.authoring.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.jdbc.DraftStore;
import org.quadrivia.authoring.jdbc.StoredDraft;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Component;

/**
 * Opens and stores the current person's drafts. Pages open a draft once for each action and hand it to the services that show
 * or edit it. Opening and editing check again whether the person may change the knowledge base. The last few drafts stay open.
 */
@Component
@ConditionalOnStorage
public class DraftWorkspace {
    private static final int MAX_OPEN = 20;
    private static final Duration OPEN_LIFETIME = Duration.ofMinutes(10);

    /** For how long steps can be undone. */
    private static final Duration STEPS_LIFETIME = Duration.ofHours(2);

    private record Key(KbId kb, PersonId person) {}

    private final DraftStore drafts;
    private final Storage storage;
    private final Snapshots snapshots;
    private final AccessControl access;
    private final Clock clock;
    private final Cache<Key, OpenDraft> open = Caches.bounded(
            "drafts",
            Caffeine.newBuilder()
                    .maximumSize(MAX_OPEN)
                    .expireAfterAccess(ClockSpeed.scaled(OPEN_LIFETIME))
                    .build());
    /** Locks that keep two windows of one person from overwriting each other's edits. */
    private final Cache<Key, Object> locks =
            Caches.tied("draft-locks", Caffeine.newBuilder().weakValues().build());

    /** In memory only; used while holding the lock of the key. */
    private final Cache<Key, DraftSteps> steps = Caches.bounded(
            "draft-steps",
            Caffeine.newBuilder()
                    .maximumSize(MAX_OPEN)
                    .expireAfterAccess(ClockSpeed.scaled(STEPS_LIFETIME))
                    .build());

    DraftWorkspace(DraftStore drafts, Storage storage, Snapshots snapshots, AccessControl access, Clock clock) {
        this.drafts = drafts;
        this.storage = storage;
        this.snapshots = snapshots;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Returns the current person.
     *
     * @throws AccessRefused if they may not change the knowledge base
     */
    public PersonId requireEditor(KbId kb) {
        PersonId person = access.teacher();
        if (!access.mayChange(kb)) {
            throw new AccessRefused("change " + kb);
        }
        return person;
    }

    /** Returns the published revision. */
    public Snapshot published(KbId kb) {
        return snapshots.published(kb).orElseThrow(() -> new AccessRefused("no " + kb));
    }

    /**
     * Opens the current person's draft: for one page or one action, after which it may be outdated.
     *
     * @throws AccessRefused if they may not change the knowledge base
     */
    public OpenDraft open(KbId kb) {
        Key key = new Key(kb, requireEditor(kb));
        Snapshot now = published(kb);
        Optional<StoredDraft> stored = stored(key);
        OpenDraft known = open.getIfPresent(key);
        if (known != null && known.isOf(now, stored)) {
            return known;
        }
        OpenDraft draft = OpenDraft.of(kb, now, stored);
        open.put(key, draft);
        return draft;
    }

    /**
     * Adds an edit to a draft, together with whatever else has been edited since it was opened.
     *
     * @throws AccessRefused if the current person may no longer change the knowledge base
     */
    public EditOutcome edit(OpenDraft draft, Change edit) {
        Key key = new Key(draft.kb(), requireEditor(draft.kb()));
        synchronized (lock(key)) {
            Optional<StoredDraft> stored = stored(key);
            String revision =
                    stored.map(StoredDraft::revision).orElse(draft.published().revision());
            Change before = stored.map(StoredDraft::change).orElse(Change.NONE);
            return store(key, stored, before.then(edit), revision);
        }
    }

    /** Adds and removes quads, as {@link #edit(OpenDraft, Change)} does. */
    public EditOutcome edit(OpenDraft draft, Set<Quad> added, Set<Quad> removed) {
        return edit(draft, new Change(added, removed));
    }

    /** Replaces a draft by a change of the published revision. */
    public void replace(OpenDraft draft, Change change) {
        Key key = new Key(draft.kb(), requireEditor(draft.kb()));
        synchronized (lock(key)) {
            store(key, stored(key), change, draft.published().revision());
        }
    }

    private Object lock(Key key) {
        return locks.get(key, any -> new Object());
    }

    private Optional<StoredDraft> stored(Key key) {
        return storage.read(() -> drafts.find(key.kb, key.person));
    }

    /** Stores a change of a revision as the draft, unless it is too large; removes the draft if the change is empty. */
    private EditOutcome store(Key key, Optional<StoredDraft> before, Change change, String revision) {
        StoredDraft draft =
                new StoredDraft(key.kb, key.person, revision, change.addedText(), change.removedText(), after(before));
        if (draft.added().length() > StoredDraft.MAX_LENGTH || draft.removed().length() > StoredDraft.MAX_LENGTH) {
            return new EditOutcome.TooMuch();
        }
        Optional<StoredDraft> next = Optional.of(draft).filter(any -> !change.isEmpty());
        write(key, next);
        if (!alike(before, next)) {
            steps(key).taken(new DraftSteps.State(before));
        }
        OpenDraft opened = OpenDraft.of(key.kb, published(key.kb), next);
        open.put(key, opened);
        return new EditOutcome.Kept("", opened.effect().size());
    }

    private void write(Key key, Optional<StoredDraft> draft) {
        storage.write(() -> {
            draft.ifPresentOrElse(drafts::save, () -> drafts.remove(key.kb, key.person));
            return true;
        });
    }

    private static boolean alike(Optional<StoredDraft> one, Optional<StoredDraft> other) {
        return one.map(StoredDraft::added).equals(other.map(StoredDraft::added))
                && one.map(StoredDraft::removed).equals(other.map(StoredDraft::removed));
    }

    private DraftSteps steps(Key key) {
        return steps.get(key, any -> new DraftSteps());
    }

    /** Returns a time after the previous one even if the clock was set back: versions of drafts are distinguished by it. */
    private Instant after(Optional<StoredDraft> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.map(StoredDraft::changed)
                .filter(last -> !now.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /** Removes the draft after it has been published. Its steps can no longer be undone. */
    public void remove(KbId kb) {
        Key key = new Key(kb, requireEditor(kb));
        synchronized (lock(key)) {
            write(key, Optional.empty());
            steps.invalidate(key);
            open.invalidate(key);
        }
    }

    /** Discards the draft, as a step that can be undone. */
    public void discard(KbId kb) {
        Key key = new Key(kb, requireEditor(kb));
        synchronized (lock(key)) {
            stored(key).ifPresent(before -> {
                write(key, Optional.empty());
                steps(key).taken(new DraftSteps.State(Optional.of(before)));
                open.invalidate(key);
            });
        }
    }

    /**
     * Undoes the last step of the current person: an edit, or discarding the draft. Steps are known for two hours, as long as the
     * process runs, and until the draft is published.
     *
     * @return whether there was one
     */
    public boolean undo(KbId kb) {
        return move(kb, DraftSteps::undo);
    }

    /** Takes the step again that was undone last; returns whether there was one. */
    public boolean redo(KbId kb) {
        return move(kb, DraftSteps::redo);
    }

    private boolean move(KbId kb, BiFunction<DraftSteps, DraftSteps.State, Optional<DraftSteps.State>> which) {
        Key key = new Key(kb, requireEditor(kb));
        synchronized (lock(key)) {
            Optional<StoredDraft> now = stored(key);
            Optional<DraftSteps.State> wanted = which.apply(steps(key), new DraftSteps.State(now));
            wanted.ifPresent(state -> {
                write(key, state.draft().map(draft -> draft.changedAt(after(now))));
                open.invalidate(key);
            });
            return wanted.isPresent();
        }
    }

    /** Returns whether the current person has a step to undo. */
    public boolean canUndo(KbId kb) {
        return has(kb, DraftSteps::canUndo);
    }

    /** Returns whether the current person has undone a step and taken none since. */
    public boolean canRedo(KbId kb) {
        return has(kb, DraftSteps::canRedo);
    }

    private boolean has(KbId kb, Predicate<DraftSteps> which) {
        Key key = new Key(kb, requireEditor(kb));
        synchronized (lock(key)) {
            return Optional.ofNullable(steps.getIfPresent(key)).filter(which).isPresent();
        }
    }
}
