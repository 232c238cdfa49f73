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
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
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
        /**
         * It is in the draft of the current person. Nothing is published.
         *
         * @param why the reason for the history
         */
        record InDraft(String why) implements Undone {}

        /** There is nothing left to undo. */
        record NothingLeft() implements Undone {}

        /** Some of it has been changed again since; nothing is changed. */
        record Conflict(ChangeSet cannot) implements Undone {}

        /** The changes of the revision are not stored. */
        record NotKept() implements Undone {}

        /** The draft would become too large; nothing is changed. */
        record TooMuch() implements Undone {}
    }

    private final DraftWorkspace desk;
    private final KnowledgeStore store;
    private final AccountService accounts;

    RevisionHistory(DraftWorkspace desk, KnowledgeStore store, AccountService accounts) {
        this.desk = desk;
        this.store = store;
        this.accounts = accounts;
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
     * Undoes the changes of a revision in the draft of the current person, which keeps its other changes.
     *
     * @param partly whether to undo what is possible if some of it has been changed again
     */
    public Undone undo(KbId kb, int revision, boolean partly) {
        Optional<Change> change = store.change(kb, revision);
        OpenDraft draft = desk.open(kb);
        if (change.isEmpty()) {
            return new Undone.NotKept();
        }
        Change wanted = change.get().inverse();
        Change effect = wanted.effect(draft.preview());
        Change cannot = wanted.only(
                quad -> !effect.added().contains(quad) && !effect.removed().contains(quad));
        if (effect.isEmpty()) {
            return new Undone.NothingLeft();
        }
        if (!partly && !cannot.isEmpty()) {
            return new Undone.Conflict(ChangeDescriber.of(cannot.inverse(), draft.preview(), draft.preview()));
        }
        return edit(draft, effect, Messages.text("authoring.undid", revision, why(kb, revision)));
    }

    private String why(KbId kb, int revision) {
        return store.history(kb).stream()
                .filter(one -> one.number() == revision)
                .map(Revision::why)
                .findFirst()
                .orElse("");
    }

    /** Undoes everything after a revision in the draft of the current person, which keeps its other changes. */
    public Undone restore(KbId kb, int revision) {
        OpenDraft draft = desk.open(kb);
        Optional<Change> back = since(kb, revision).map(Change::inverse);
        if (back.isEmpty()) {
            return new Undone.NotKept();
        }
        Change effect = back.get().effect(draft.preview());
        return effect.isEmpty()
                ? new Undone.NothingLeft()
                : edit(draft, effect, Messages.text("authoring.restored", revision));
    }

    private Undone edit(OpenDraft draft, Change effect, String why) {
        return desk.edit(draft, effect) instanceof EditOutcome.Kept ? new Undone.InDraft(why) : new Undone.TooMuch();
    }
}
