package org.quadrivia.authoring.draft;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.jdbc.DraftStore;
import org.quadrivia.authoring.jdbc.StoredDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Lets teachers change a knowledge base before they publish the changes. Each teacher has one draft of it, which survives
 * restarts. Methods that
 * edit throw {@link AccessRefused} if the current person may no longer change the knowledge base.
 */
@Service
@ConditionalOnStorage
public class DraftEditor {
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
    private final AccountService accounts;
    private final SourceCheck source;

    public DraftEditor(
            DraftWorkspace desk,
            DraftStore drafts,
            Storage storage,
            KnowledgeStore store,
            AccountService accounts,
            SourceCheck source) {
        this.desk = desk;
        this.drafts = drafts;
        this.storage = storage;
        this.store = store;
        this.accounts = accounts;
        this.source = source;
    }

    public DraftSummary look(OpenDraft draft) {
        PersonId me = desk.requireEditor(draft.kb());
        List<String> others = storage.read(() -> drafts.at(draft.kb())).stream()
                .filter(person -> !person.equals(me))
                .flatMap(person -> accounts.find(person).stream())
                .map(person -> person.shownName().value())
                .toList();
        return new DraftSummary(draft.effect().size(), draft.stored().map(StoredDraft::changed), behind(draft), others);
    }

    private int behind(OpenDraft draft) {
        if (draft.current()) {
            return 0;
        }
        String begun = draft.stored().orElseThrow().revision();
        List<String> since =
                store.history(draft.kb()).stream().map(Revision::digest).toList();
        return since.contains(begun) ? since.indexOf(begun) : since.size();
    }

    /** Returns a part as text. */
    public EditablePartText source(OpenDraft draft, EditablePart part) {
        return look(draft, part, quads(draft, part));
    }

    /** Returns the faults in the text of a part; empty if it can be parsed. */
    public List<Diagnostic> check(String text) {
        return source.check(SourceLanguage.TRIG, text);
    }

    private static EditablePartText look(OpenDraft draft, EditablePart part, Set<Quad> quads) {
        return new EditablePartText(
                TrigFragment.write(draft.preview(), quads, plain(draft, part)), TrigFragment.version(quads));
    }

    private static Set<Quad> quads(OpenDraft draft, EditablePart part) {
        return switch (part) {
            case EditablePart.Entity(var id) -> draft.about(id);
            case EditablePart.Graph(var id) -> draft.graph(id);
            case EditablePart.Whole whole -> TrigFragment.all(draft.preview());
        };
    }

    private static Node plain(OpenDraft draft, EditablePart part) {
        return part instanceof EditablePart.Graph(var id) ? node(id) : TrigFragment.home(draft.preview());
    }

    /** Returns the graphs that can be edited as parts, in the numeric order of their names. */
    public List<Named> graphs(OpenDraft draft) {
        return TrigFragment.sizes(draft.preview()).entrySet().stream()
                .flatMap(graph -> named(draft, graph.getKey(), graph.getValue()).stream())
                .sorted(Comparator.comparing(Named::name, new NumericNameOrder()))
                .toList();
    }

    private static Optional<Named> named(OpenDraft draft, Node graph, int size) {
        return EntityNodes.entity(graph).map(id -> new Named(id, ChangeDescriber.where(graph, draft.preview()), size));
    }

    /**
     * Replaces a part by what the text says.
     *
     * @param version of the part that was edited
     */
    public EditOutcome edit(OpenDraft draft, EditablePart part, String version, String text) {
        Set<Quad> before = quads(draft, part);
        if (!TrigFragment.version(before).equals(version)) {
            return new EditOutcome.Elsewhere(look(draft, part, before));
        }
        return switch (TrigFragment.read(text, before, plain(draft, part))) {
            case TrigFragment.Outcome.Bad(var problem) -> new EditOutcome.Bad(InputFault.of(problem));
            case TrigFragment.Outcome.Read(var after) ->
                keep(draft, new Change(minus(after, before), minus(before, after)), part);
        };
    }

    private EditOutcome keep(OpenDraft draft, Change edit, EditablePart part) {
        EditOutcome outcome = desk.edit(draft, edit);
        return outcome instanceof EditOutcome.Kept(var none, var changes)
                ? new EditOutcome.Kept(TrigFragment.version(quads(desk.open(draft.kb()), part)), changes)
                : outcome;
    }

    private static Set<Quad> minus(Set<Quad> all, Set<Quad> without) {
        Set<Quad> left = new LinkedHashSet<>(all);
        left.removeAll(without);
        return left;
    }

    /** Renames an entity everywhere: in facts, passages, claims and the lexicon. */
    public EditOutcome rename(OpenDraft draft, EntityId from, EntityId to) {
        return EntityRefactoring.occurs(draft.preview(), to)
                ? new EditOutcome.Bad(InputFault.of(Messages.text("authoring.taken", to.iri())))
                : keep(draft, EntityRefactoring.replaced(draft, from, to), new EditablePart.Entity(to));
    }

    /** Merges one entity into another: the first is replaced by the second wherever it occurs. */
    public EditOutcome merge(OpenDraft draft, EntityId gone, EntityId into) {
        return keep(draft, EntityRefactoring.replaced(draft, gone, into), new EditablePart.Entity(into));
    }

    /** Returns what renaming an entity, or merging it into another, would change. */
    public ChangeSet replacement(OpenDraft draft, EntityId gone, EntityId by) {
        return ChangeDescriber.of(EntityRefactoring.replaced(draft, gone, by), draft.preview(), draft.preview());
    }

    /** Returns what deleting an entity would remove: all statements about it and all that refer to it. */
    public ChangeSet deletion(OpenDraft draft, EntityId entity) {
        return ChangeDescriber.of(EntityRefactoring.without(draft, entity), draft.preview(), draft.preview());
    }

    /** Deletes an entity and everything that refers to it. */
    public EditOutcome delete(OpenDraft draft, EntityId entity) {
        return keep(draft, EntityRefactoring.without(draft, entity), new EditablePart.Entity(entity));
    }
}
