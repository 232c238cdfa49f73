package org.quadrivia.authoring.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.jdbc.DraftStep;
import org.quadrivia.authoring.jdbc.DraftStepStore;
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
 * Each edit is a step that can be undone and redone until the draft is published.
 */
@Component
@ConditionalOnStorage
public class DraftWorkspace {
    private static final int MAX_OPEN = 20;
    private static final Duration OPEN_LIFETIME = Duration.ofMinutes(10);
    private static final int MAX_STEPS = 100;
    private static final long MAX_STEP_CHARACTERS = 20_000_000;
    private static final String NO_DRAFT = "";

    private record Key(KbId kb, PersonId person) {}

    private final DraftStore drafts;
    private final DraftStepStore steps;
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

    DraftWorkspace(
            DraftStore drafts,
            DraftStepStore steps,
            Storage storage,
            Snapshots snapshots,
            AccessControl access,
            Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
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
            // What others have published since may have made a part of the draft do nothing: an edit that takes such a
            // part back
            // has to do what it says all the same
            return store(key, stored, before.then(edit).and(edit.effect(published(draft.kb()))), revision);
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

    /**
     * Undoes the last step of the current person's draft that is not undone yet.
     *
     * @return what the step did; empty if there is no step to undo
     */
    public Optional<String> undo(KbId kb) {
        return move(new Key(kb, requireEditor(kb)), true);
    }

    /**
     * Does the step again that was undone last.
     *
     * @return what the step does; empty if there is none
     */
    public Optional<String> redo(KbId kb) {
        return move(new Key(kb, requireEditor(kb)), false);
    }

    /** Returns what {@link #undo} would undo and {@link #redo} would do again. */
    public DraftSteps steps(KbId kb) {
        PersonId person = requireEditor(kb);
        return storage.read(() -> new DraftSteps(steps.lastWords(kb, person), steps.nextWords(kb, person)));
    }

    private Optional<String> move(Key key, boolean back) {
        synchronized (lock(key)) {
            Optional<StoredDraft> stored = stored(key);
            Optional<DraftStep> found =
                    storage.read(() -> back ? steps.last(key.kb, key.person) : steps.next(key.kb, key.person));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            DraftStep step = found.get();
            Change now = stored.map(StoredDraft::change).orElse(Change.NONE);
            Change then = back ? step.before(now) : step.after(now);
            StoredDraft draft = draft(key, stored, then, back ? step.revisionBefore() : step.revisionAfter());
            storage.write(() -> {
                put(draft, then);
                steps.mark(key.kb, key.person, step, back);
                return true;
            });
            open.put(key, opened(draft, then));
            return Optional.of(step.words());
        }
    }

    /** Stores a change of a revision as the draft, unless it is too large; removes the draft if the change is empty. */
    private EditOutcome store(Key key, Optional<StoredDraft> before, Change change, String revision) {
        StoredDraft draft = draft(key, before, change, revision);
        if (draft.added().length() > StoredDraft.MAX_LENGTH || draft.removed().length() > StoredDraft.MAX_LENGTH) {
            return new EditOutcome.TooMuch();
        }
        Optional<OpenDraft> known = Optional.ofNullable(open.getIfPresent(key));
        OpenDraft opened =
                OpenDraft.of(key.kb, published(key.kb), Optional.of(draft).filter(any -> !change.isEmpty()));
        storage.write(() -> {
            put(draft, change);
            record(
                    key,
                    before,
                    change,
                    change.isEmpty() ? NO_DRAFT : revision,
                    step -> ChangeDescriber.brief(
                            step, known.map(OpenDraft::preview).orElse(opened.published()), opened.preview()));
            return true;
        });
        open.put(key, opened);
        return new EditOutcome.Kept("", opened.effect().size());
    }

    private StoredDraft draft(Key key, Optional<StoredDraft> before, Change change, String revision) {
        return new StoredDraft(key.kb, key.person, revision, change.addedText(), change.removedText(), after(before));
    }

    private void put(StoredDraft draft, Change change) {
        if (change.isEmpty()) {
            drafts.remove(draft.kb(), draft.person());
        } else {
            drafts.save(draft);
        }
    }

    private OpenDraft opened(StoredDraft draft, Change change) {
        return OpenDraft.of(
                draft.kb(), published(draft.kb()), Optional.of(draft).filter(any -> !change.isEmpty()));
    }

    /** Adds the step from the state before, unless nothing has changed. */
    private void record(
            Key key, Optional<StoredDraft> before, Change after, String revision, Function<Change, String> words) {
        DraftStep step = DraftStep.between(
                steps.lastNumber(key.kb, key.person) + 1,
                before.map(StoredDraft::revision).orElse(NO_DRAFT),
                before.map(StoredDraft::change).orElse(Change.NONE),
                revision,
                after);
        if (!step.effect().isEmpty()) {
            steps.add(key.kb, key.person, step.in(words.apply(step.effect())));
            steps.keepNewest(key.kb, key.person, MAX_STEPS, MAX_STEP_CHARACTERS);
        }
    }

    /** Returns a time after the previous one even if the clock was set back: versions of drafts are distinguished by it. */
    private Instant after(Optional<StoredDraft> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.map(StoredDraft::changed)
                .filter(last -> !now.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /** Withdraws all changes of the current person; {@link #undo} brings them back. */
    public void withdraw(KbId kb) {
        Key key = new Key(kb, requireEditor(kb));
        synchronized (lock(key)) {
            Optional<StoredDraft> before = stored(key);
            storage.write(() -> {
                drafts.remove(kb, key.person);
                record(
                        key,
                        before,
                        Change.NONE,
                        NO_DRAFT,
                        step -> Messages.text("authoring.step.withdrawn", step.size()));
                return true;
            });
            open.invalidate(key);
        }
    }

    /** Removes the draft and its steps, because it is published. */
    public void remove(KbId kb) {
        Key key = new Key(kb, requireEditor(kb));
        storage.write(() -> {
            drafts.remove(kb, key.person);
            steps.remove(kb, key.person);
            return true;
        });
        open.invalidate(key);
    }
}
