package org.quadrivia.authoring.draft;

import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * A draft over what is published now.
 *
 * @param now what is published
 * @param draft empty where nothing is changed yet
 * @param kept what the draft holds, whether or not it still has an effect
 * @param effect what of it is not so already
 * @param preview what it makes of it
 * @param base the same, to read and to search
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

    /** Whether it was begun on what is published now. */
    public boolean current() {
        return draft.filter(d -> !d.revision().equals(now.revision())).isEmpty();
    }

    /** Whether it is of that draft and that revision still. */
    boolean isOf(Snapshot published, Optional<Draft> stored) {
        return now == published && draft.map(Draft::changed).equals(stored.map(Draft::changed));
    }
}
