package org.quadrivia.authoring.publishing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.PublishOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** The revisions of a knowledge base. All methods throw {@link AccessRefused} if the current person may not change it. */
@Service
@ConditionalOnStorage
public class RevisionHistory {
    /**
     * A revision.
     *
     * @param by name of the person who published it; empty for the server itself and for people who are gone
     * @param kept whether its changes are stored, so that they can be viewed and undone
     */
    public record Line(int number, String why, Optional<String> by, Instant at, int added, int removed, boolean kept) {}

    /** The outcome of undoing or restoring. */
    public sealed interface Undone {
        /** It is published under that number. */
        record Done(int revision) implements Undone {}

        /** There is nothing left to undo. */
        record NothingLeft() implements Undone {}

        /** Some of it has been changed again since; nothing is changed. */
        record Conflict(ChangeSet cannot) implements Undone {}

        /** The changes of the revision are not stored. */
        record NotKept() implements Undone {}

        /** Somebody else published at the same moment. */
        record Busy() implements Undone {}
    }

    private final DraftWorkspace desk;
    private final KnowledgeStore store;
    private final AccountService accounts;
    private final DraftEffects effects;

    RevisionHistory(DraftWorkspace desk, KnowledgeStore store, AccountService accounts, DraftEffects effects) {
        this.desk = desk;
        this.store = store;
        this.accounts = accounts;
        this.effects = effects;
    }

    /** Returns all revisions, the newest first. */
    public List<Line> of(KbId kb) {
        desk.requireEditor(kb);
        return store.history(kb).stream().map(this::line).toList();
    }

    private Line line(Revision revision) {
        return new Line(
                revision.number(),
                revision.why(),
                revision.by().flatMap(this::name),
                revision.at(),
                revision.added(),
                revision.removed(),
                revision.added() + revision.removed() > 0);
    }

    private Optional<String> name(String person) {
        try {
            return accounts.find(new PersonId(UUID.fromString(person)))
                    .map(found -> found.shownName().value());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Returns the revisions that changed quads with the entity as subject, object or graph, the newest first. */
    public List<Line> of(KbId kb, EntityId entity) {
        Node node = node(entity);
        return of(kb).stream()
                .filter(line -> store.change(kb, line.number())
                        .filter(change -> Stream.of(change.added(), change.removed())
                                .flatMap(quads -> quads.stream())
                                .anyMatch(quad -> mentions(quad, node)))
                        .isPresent())
                .toList();
    }

    private static boolean mentions(Quad quad, Node node) {
        return quad.getSubject().equals(node)
                || quad.getObject().equals(node)
                || quad.getGraph().equals(node);
    }

    /** Returns what changed from one revision to a later one; empty if not all of that is stored. */
    public Optional<ChangeSet> compare(KbId kb, int from, int to) {
        desk.requireEditor(kb);
        Snapshot now = desk.published(kb);
        Optional<Change> back = since(kb, to).map(Change::inverse);
        Optional<Change> between = between(kb, from, to);
        if (back.isEmpty() || between.isEmpty()) {
            return Optional.empty();
        }
        Snapshot after = back.get().apply(now);
        return Optional.of(
                ChangeDescriber.of(between.get(), between.get().inverse().apply(after), after));
    }

    /** Returns what changed after a revision. */
    private Optional<Change> since(KbId kb, int revision) {
        return between(kb, revision, store.history(kb).getFirst().number());
    }

    private Optional<Change> between(KbId kb, int from, int to) {
        Change all = Change.NONE;
        for (int number = from + 1; number <= to; number++) {
            Optional<Change> one = store.change(kb, number);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all = all.then(one.get());
        }
        return Optional.of(all);
    }

    /**
     * Undoes the changes of a revision, as a new revision.
     *
     * @param partly whether to undo what is possible if some of it has been changed again
     */
    public Undone undo(KbId kb, int revision, boolean partly) {
        Optional<Change> change = store.change(kb, revision);
        desk.requireEditor(kb);
        if (change.isEmpty()) {
            return new Undone.NotKept();
        }
        Snapshot now = desk.published(kb);
        Change wanted = change.get().inverse();
        Change effect = wanted.effect(now);
        Change cannot = wanted.only(
                quad -> !effect.added().contains(quad) && !effect.removed().contains(quad));
        if (effect.isEmpty()) {
            return new Undone.NothingLeft();
        }
        if (!partly && !cannot.isEmpty()) {
            return new Undone.Conflict(ChangeDescriber.of(cannot.inverse(), now, now));
        }
        return publish(kb, now, effect, Messages.text("authoring.undid", revision, why(kb, revision)));
    }

    private String why(KbId kb, int revision) {
        return store.history(kb).stream()
                .filter(one -> one.number() == revision)
                .map(Revision::why)
                .findFirst()
                .orElse("");
    }

    /** Restores the state after a revision, as a new revision. */
    public Undone restore(KbId kb, int revision) {
        desk.requireEditor(kb);
        Snapshot now = desk.published(kb);
        return since(kb, revision)
                .map(Change::inverse)
                .map(back -> publish(kb, now, back, Messages.text("authoring.restored", revision)))
                .orElseGet(Undone.NotKept::new);
    }

    private Undone publish(KbId kb, Snapshot on, Change change, String why) {
        Revision.Note note = new Revision.Note(
                why, Optional.of(desk.requireEditor(kb).value().toString()));
        return switch (effects.publish(kb, on, change, note)) {
            case PublishOutcome.Published done ->
                new Undone.Done(done.revision().number());
            case PublishOutcome.Nothing nothing -> new Undone.NothingLeft();
            case PublishOutcome.Stale stale -> new Undone.Busy();
        };
    }
}
