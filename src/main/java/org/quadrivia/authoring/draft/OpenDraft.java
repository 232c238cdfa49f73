package org.quadrivia.authoring.draft;

import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * A draft on top of the published revision.
 *
 * @param now the published revision
 * @param draft empty if nothing is changed yet
 * @param kept everything the draft holds, whether or not it still has an effect
 * @param effect the part of it that is not published already
 * @param preview the knowledge base with the draft applied
 * @param base the same, for reading and searching
 */
public record OpenDraft(
        KbId kb,
        Snapshot now,
        Optional<Draft> draft,
        Change kept,
        Change effect,
        Snapshot preview,
        KnowledgeBase base) {
    static OpenDraft of(KbId kb, Snapshot now, Optional<Draft> draft) {
        Change kept = draft.map(d -> Change.of(d.added(), d.removed())).orElse(Change.NONE);
        Change effect = kept.effect(now);
        Snapshot preview = effect.isEmpty() ? now : effect.apply(now);
        return new OpenDraft(kb, now, draft, kept, effect, preview, KnowledgeBaseMetadata.base(kb, preview));
    }

    /** Returns whether it was begun on the revision that is published now; true if there is no draft. */
    public boolean current() {
        return draft.filter(d -> !d.revision().equals(now.revision())).isEmpty();
    }

    /** Returns whether it still matches the published revision and the stored draft. */
    boolean isOf(Snapshot published, Optional<Draft> stored) {
        return now == published && draft.map(Draft::changed).equals(stored.map(Draft::changed));
    }
}
