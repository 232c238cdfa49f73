package org.quadrivia.authoring.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.profile.Accounts;
import org.quadrivia.authoring.access.NotAllowed;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.ChangeWords;
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

/**
 * The revisions of a knowledge base. All throws {@link NotAllowed} where it is not theirs to change who is asking.
 */
@Service
@ConditionalOnStorage
public class Histories {
    /**
     * A revision.
     *
     * @param by name of who published it; empty for the server itself and for people who are gone
     * @param kept whether what it changed is kept, so that it can be looked at and taken back
     */
    public record Line(int number, String why, Optional<String> by, Instant at, int added, int removed, boolean kept) {}

    /** What came of taking back. */
    public sealed interface Undone {
        /** It is published under that number. */
        record Done(int revision) implements Undone {}

        /** Nothing of it is there any more. */
        record NothingLeft() implements Undone {}

        /** Some of it was changed again since: nothing is changed. */
        record Conflict(ChangeSet cannot) implements Undone {}

        /** What it changed is not kept. */
        record NotKept() implements Undone {}

        /** Somebody published in this moment. */
        record Busy() implements Undone {}
    }

    private final DraftWorkspace desk;
    private final KnowledgeStore store;
    private final Accounts accounts;
    private final Publisher publisher;

    Histories(DraftWorkspace desk, KnowledgeStore store, Accounts accounts, Publisher publisher) {
        this.desk = desk;
        this.store = store;
        this.accounts = accounts;
        this.publisher = publisher;
    }

    /** All of them, the last first. */
    public List<Line> of(KbId kb) {
        desk.person(kb);
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

    /** Those that changed what is said of an entity, the last first. */
    public List<Line> of(KbId kb, EntityId entity) {
        Node node = NodeFactory.createURI(entity.iri());
        return of(kb).stream()
                .filter(line -> store.change(kb, line.number())
                        .filter(change -> Stream.of(change.added(), change.removed())
                                .flatMap(quads -> quads.stream())
                                .anyMatch(quad -> speaksOf(quad, node)))
                        .isPresent())
                .toList();
    }

    private static boolean speaksOf(Quad quad, Node node) {
        return quad.getSubject().equals(node)
                || quad.getObject().equals(node)
                || quad.getGraph().equals(node);
    }

    /** What changed from one revision to a later one; empty where not all of that is kept. */
    public Optional<ChangeSet> compare(KbId kb, int from, int to) {
        desk.person(kb);
        Snapshot now = desk.published(kb);
        Optional<Change> back = since(kb, to).map(Change::inverse);
        Optional<Change> between = between(kb, from, to);
        if (back.isEmpty() || between.isEmpty()) {
            return Optional.empty();
        }
        Snapshot after = back.get().apply(now);
        return Optional.of(ChangeWords.of(between.get(), between.get().inverse().apply(after), after));
    }

    /** What changed after a revision. */
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
     * Takes back what a revision changed, as a new revision.
     *
     * @param partly whether to take back what can be, where some of it was changed again
     */
    public Undone undo(KbId kb, int revision, boolean partly) {
        Optional<Change> change = store.change(kb, revision);
        desk.person(kb);
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
            return new Undone.Conflict(ChangeWords.of(cannot.inverse(), now, now));
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

    /** Makes it what it was after that revision, as a new revision. */
    public Undone restore(KbId kb, int revision) {
        desk.person(kb);
        Snapshot now = desk.published(kb);
        return since(kb, revision)
                .map(Change::inverse)
                .map(back -> publish(kb, now, back, Messages.text("authoring.restored", revision)))
                .orElseGet(Undone.NotKept::new);
    }

    private Undone publish(KbId kb, Snapshot on, Change change, String why) {
        Revision.Note note =
                new Revision.Note(why, Optional.of(desk.person(kb).value().toString()));
        return switch (publisher.publish(kb, on, change, note)) {
            case PublishOutcome.Published done ->
                new Undone.Done(done.revision().number());
            case PublishOutcome.Nothing nothing -> new Undone.NothingLeft();
            case PublishOutcome.Stale stale -> new Undone.Busy();
        };
    }
}
