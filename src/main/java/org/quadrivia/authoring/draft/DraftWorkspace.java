package org.quadrivia.authoring.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.Pace;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.Access;
import org.quadrivia.authoring.access.NotAllowed;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Component;

/** Opens the current person's drafts on top of the published revision. Keeps the last few open. */
@Component
@ConditionalOnStorage
public class DraftWorkspace {
    private static final int OPEN = 20;
    private static final Duration LEFT_OPEN = Duration.ofMinutes(10);

    private record Key(KbId kb, PersonId person) {}

    private final DraftStore drafts;
    private final Storage storage;
    private final Snapshots snapshots;
    private final Access access;
    private final Clock clock;
    private final Cache<Key, OpenDraft> open = Caches.bounded(
            "drafts",
            Caffeine.newBuilder()
                    .maximumSize(OPEN)
                    .expireAfterAccess(Pace.age(LEFT_OPEN))
                    .build());
    /** Locks that keep two windows of one person from overwriting each other's edits. */
    private final Cache<Key, Object> locks =
            Caches.tied("draft-locks", Caffeine.newBuilder().weakValues().build());

    DraftWorkspace(DraftStore drafts, Storage storage, Snapshots snapshots, Access access, Clock clock) {
        this.drafts = drafts;
        this.storage = storage;
        this.snapshots = snapshots;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Returns the current person.
     *
     * @throws NotAllowed if they may not change the knowledge base
     */
    public PersonId person(KbId kb) {
        PersonId person = access.teacher();
        if (!access.mayChange(kb)) {
            throw new NotAllowed("change " + kb);
        }
        return person;
    }

    /** Returns the published revision. */
    public Snapshot published(KbId kb) {
        return snapshots.published(kb).orElseThrow(() -> new NotAllowed("no " + kb));
    }

    public OpenDraft open(KbId kb) {
        PersonId person = person(kb);
        Snapshot now = published(kb);
        Optional<Draft> stored = storage.read(() -> drafts.find(kb, person));
        OpenDraft known = open.getIfPresent(new Key(kb, person));
        if (known != null && known.isOf(now, stored)) {
            return known;
        }
        OpenDraft working = OpenDraft.of(kb, now, stored);
        open.put(new Key(kb, person), working);
        return working;
    }

    /**
     * Adds an edit to a draft, together with whatever else has been edited since it was opened.
     *
     * @return false if the draft would be too large; nothing is stored then
     */
    boolean keep(OpenDraft working, Change edit) {
        KbId kb = working.kb();
        PersonId person = person(kb);
        synchronized (lock(new Key(kb, person))) {
            Optional<Draft> stored = storage.read(() -> drafts.find(kb, person));
            Change kept = stored.map(draft -> Change.of(draft.added(), draft.removed()))
                    .orElse(Change.NONE);
            return put(
                    kb,
                    kept.then(edit),
                    stored.map(Draft::revision).orElse(working.now().revision()));
        }
    }

    /** Adds an edit to a draft and returns the outcome; counts the changes of the whole draft. */
    public EditOutcome edit(OpenDraft working, Change edit) {
        return keep(working, edit)
                ? new EditOutcome.Kept("", open(working.kb()).effect().size())
                : new EditOutcome.TooMuch();
    }

    private Object lock(Key key) {
        return locks.get(key, any -> new Object());
    }

    /**
     * Stores a change of a revision as the draft; removes the draft if the change is empty.
     *
     * @return false if the change is too large; nothing is stored then
     */
    public boolean put(KbId kb, Change change, String revision) {
        PersonId person = person(kb);
        if (change.isEmpty()) {
            remove(kb);
            return true;
        }
        String added = change.addedText();
        String removed = change.removedText();
        if (added.length() > Draft.LONGEST || removed.length() > Draft.LONGEST) {
            return false;
        }
        storage.write(() -> {
            drafts.keep(new Draft(kb, person, revision, added, removed, after(drafts.find(kb, person))));
            return true;
        });
        return true;
    }

    /** Returns a time after the previous one even if the clock was set back: versions of drafts are distinguished by it. */
    private Instant after(Optional<Draft> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.map(Draft::changed)
                .filter(last -> !now.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    public void remove(KbId kb) {
        PersonId person = person(kb);
        storage.write(() -> {
            drafts.remove(kb, person);
            return true;
        });
        open.invalidate(new Key(kb, person));
    }
}
