package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.authoring.jdbc.StoredDraft;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.rdf.TermCompletions;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * A person's draft on top of the published revision, as it was when a page or an action opened it.
 *
 * @param published the published revision
 * @param stored empty if nothing is changed yet
 * @param recorded everything the draft holds, whether or not it still has an effect
 * @param effect the part of it that is not published already
 * @param preview the knowledge base with the draft applied
 * @param base the same, for reading and searching
 */
public record OpenDraft(
        KbId kb,
        Snapshot published,
        Optional<StoredDraft> stored,
        Change recorded,
        Change effect,
        Snapshot preview,
        KnowledgeBase base) {
    static OpenDraft of(KbId kb, Snapshot published, Optional<StoredDraft> stored) {
        Change recorded = stored.map(StoredDraft::change).orElse(Change.NONE);
        Change effect = recorded.effect(published);
        Snapshot preview = effect.isEmpty() ? published : effect.apply(published);
        return new OpenDraft(kb, published, stored, recorded, effect, preview, KnowledgeBaseMetadata.base(kb, preview));
    }

    /** Returns all statements about an entity, in whatever graph. */
    public Set<Quad> about(EntityId entity) {
        return TrigFragment.about(preview, EntityNodes.node(entity));
    }

    /** Returns the statements in the graph of a passage, a claim or a file. */
    public Set<Quad> graph(EntityId graph) {
        return TrigFragment.graph(preview, EntityNodes.node(graph));
    }

    /** Returns the changes in words. */
    public ChangeSet changes() {
        return ChangeDescriber.of(effect, published, preview);
    }

    /** Returns the changes as N-Quads, removed ones marked by a minus sign and added ones by a plus sign. */
    public String patch() {
        return ChangeDescriber.patch(effect);
    }

    /**
     * Returns completions for the beginning of a word in RDF or SPARQL, the likeliest first: prefixes, and terms that occur in
     * the draft.
     *
     * @param text the whole text, with the prefixes that it declares
     * @param word the beginning of the word
     */
    public List<Completion> completions(String text, String word) {
        return new TermCompletions(preview, base).of(text, word);
    }

    /** Returns whether it was begun on the revision that is published now; true if there is no draft. */
    public boolean current() {
        return stored.filter(draft -> !draft.revision().equals(published.revision()))
                .isEmpty();
    }

    /** Returns whether it still matches the published revision and the stored draft. */
    boolean isOf(Snapshot revision, Optional<StoredDraft> draft) {
        return published == revision && stored.map(StoredDraft::changed).equals(draft.map(StoredDraft::changed));
    }
}
