package org.quadrivia.authoring.draft;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.profile.Accounts;
import org.quadrivia.authoring.access.NotAllowed;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * What teachers change in a knowledge base before they publish it. Each has one draft, which survives restarts. All methods work
 * on the current person's draft, and throw {@link NotAllowed} if they may not change the knowledge base.
 */
@Service
@ConditionalOnStorage
public class Drafts {
    /**
     * A graph of a knowledge base.
     *
     * @param triples how many it holds
     */
    public record Named(EntityId id, String name, int triples) {}

    private final DraftWorkspace desk;
    private final DraftStore drafts;
    private final Storage storage;
    private final KnowledgeStore store;
    private final Accounts accounts;

    public Drafts(DraftWorkspace desk, DraftStore drafts, Storage storage, KnowledgeStore store, Accounts accounts) {
        this.desk = desk;
        this.drafts = drafts;
        this.storage = storage;
        this.store = store;
        this.accounts = accounts;
    }

    public DraftLook look(KbId kb) {
        OpenDraft working = desk.open(kb);
        PersonId me = desk.person(kb);
        List<String> others = storage.read(() -> drafts.at(kb)).stream()
                .filter(person -> !person.equals(me))
                .flatMap(person -> accounts.find(person).stream())
                .map(person -> person.shownName().value())
                .toList();
        return new DraftLook(working.effect().size(), working.draft().map(Draft::changed), behind(working), others);
    }

    private int behind(OpenDraft working) {
        if (working.current()) {
            return 0;
        }
        String begun = working.draft().orElseThrow().revision();
        List<String> since =
                store.history(working.kb()).stream().map(Revision::digest).toList();
        return since.contains(begun) ? since.indexOf(begun) : since.size();
    }

    /** Returns the knowledge base as the draft makes it. */
    public KnowledgeBase preview(KbId kb) {
        return desk.open(kb).base();
    }

    /** Returns a part as text. */
    public SourceLook source(KbId kb, Part part) {
        OpenDraft working = desk.open(kb);
        return look(working, part, quads(working, part));
    }

    private static SourceLook look(OpenDraft working, Part part, Set<Quad> quads) {
        return new SourceLook(
                TrigFragment.write(working.preview(), quads, plain(working, part)), TrigFragment.version(quads));
    }

    private static Set<Quad> quads(OpenDraft working, Part part) {
        return switch (part) {
            case Part.Entity(var id) -> TrigFragment.about(working.preview(), TermReplacement.node(id));
            case Part.Graph(var id) -> TrigFragment.graph(working.preview(), TermReplacement.node(id));
            case Part.Whole whole -> TrigFragment.all(working.preview());
        };
    }

    private static Node plain(OpenDraft working, Part part) {
        return part instanceof Part.Graph(var id) ? TermReplacement.node(id) : TrigFragment.home(working.preview());
    }

    /** Returns the graphs that can be edited as parts, in the numeric order of their names. */
    public List<Named> graphs(KbId kb) {
        OpenDraft working = desk.open(kb);
        return TrigFragment.sizes(working.preview()).entrySet().stream()
                .flatMap(graph -> named(working, graph.getKey(), graph.getValue()).stream())
                .sorted(Comparator.comparing(Named::name, new NumericNameOrder()))
                .toList();
    }

    private static Optional<Named> named(OpenDraft working, Node graph, int size) {
        return ChangeWords.entity(graph).map(id -> new Named(id, ChangeWords.where(graph, working.preview()), size));
    }

    /**
     * Replaces a part by what the text says.
     *
     * @param version of the part that was edited
     */
    public EditOutcome edit(KbId kb, Part part, String version, String text) {
        OpenDraft working = desk.open(kb);
        Set<Quad> before = quads(working, part);
        if (!TrigFragment.version(before).equals(version)) {
            return new EditOutcome.Elsewhere(look(working, part, before));
        }
        return switch (TrigFragment.read(text, before, plain(working, part))) {
            case TrigFragment.Outcome.Bad(var problem) -> new EditOutcome.Bad(DraftFaults.of(problem));
            case TrigFragment.Outcome.Read(var after) ->
                keep(working, new Change(minus(after, before), minus(before, after)), part);
        };
    }

    private EditOutcome keep(OpenDraft working, Change edit, Part part) {
        if (!desk.keep(working, edit)) {
            return new EditOutcome.TooMuch();
        }
        OpenDraft next = desk.open(working.kb());
        return new EditOutcome.Kept(
                TrigFragment.version(quads(next, part)), next.effect().size());
    }

    private static Set<Quad> minus(Set<Quad> all, Set<Quad> without) {
        Set<Quad> left = new LinkedHashSet<>(all);
        left.removeAll(without);
        return left;
    }

    /** Returns the changes in words. */
    public ChangeSet changes(KbId kb) {
        OpenDraft working = desk.open(kb);
        return ChangeWords.of(working.effect(), working.now(), working.preview());
    }

    /** Returns the changes as N-Quads, removed ones marked by a minus sign and added ones by a plus sign. */
    public String patch(KbId kb) {
        return ChangeWords.patch(desk.open(kb).effect());
    }

    /** Discards the draft. */
    public void withdraw(KbId kb) {
        desk.remove(kb);
    }

    /** Renames an entity everywhere: in facts, passages, claims and the lexicon. */
    public EditOutcome rename(KbId kb, EntityId from, EntityId to) {
        OpenDraft working = desk.open(kb);
        return EntityRefactoring.isThere(working, to)
                ? new EditOutcome.Bad(Fault.of(Messages.text("authoring.taken", to.iri())))
                : keep(working, EntityRefactoring.replaced(working, from, to), new Part.Entity(to));
    }

    /** Merges one entity into another: the first is replaced by the second wherever it occurs. */
    public EditOutcome merge(KbId kb, EntityId gone, EntityId into) {
        OpenDraft working = desk.open(kb);
        return keep(working, EntityRefactoring.replaced(working, gone, into), new Part.Entity(into));
    }

    /** Returns what deleting an entity would remove: all statements about it and all that refer to it. */
    public ChangeSet deletion(KbId kb, EntityId entity) {
        OpenDraft working = desk.open(kb);
        return ChangeWords.of(EntityRefactoring.without(working, entity), working.preview(), working.preview());
    }

    /** Deletes an entity and everything that refers to it. */
    public EditOutcome delete(KbId kb, EntityId entity) {
        OpenDraft working = desk.open(kb);
        return keep(working, EntityRefactoring.without(working, entity), new Part.Entity(entity));
    }
}
