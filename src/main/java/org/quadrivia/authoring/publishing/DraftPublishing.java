package org.quadrivia.authoring.publishing;

import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.PublishOutcome;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** Publishes drafts, and never overwrites the changes of others unseen. */
@Component
@ConditionalOnStorage
public class DraftPublishing {
    private static final int MAX_REASON_LENGTH = 500;

    private final DraftWorkspace desk;
    private final KnowledgeStore store;
    private final DraftEffects effects;

    DraftPublishing(DraftWorkspace desk, KnowledgeStore store, DraftEffects effects) {
        this.desk = desk;
        this.store = store;
        this.effects = effects;
    }

    /**
     * Decides what to publish of a draft that overlaps with what others have published. Empty to publish
     * nothing and show the overlap.
     */
    private interface Resolving {
        Optional<Change> change(OpenDraft draft, EditConflicts overlaps);
    }

    /**
     * Publishes a draft, unless others have changed the same in the meantime.
     *
     * @param why a sentence for the history
     */
    public DraftPublishOutcome publish(KbId kb, String why) {
        return publish(kb, why, (draft, overlaps) -> Optional.empty());
    }

    /**
     * Publishes a draft over the changes of others.
     *
     * @param seen the overlap that was shown; if others have published again since, the new overlap is returned instead
     */
    public DraftPublishOutcome publish(
            KbId kb, String why, DraftPublishOutcome.Overlap seen, DraftPublishOutcome.Resolution resolution) {
        return publish(
                kb,
                why,
                (draft, overlaps) -> draft.published().revision().equals(seen.revision())
                        ? Optional.of(overlaps.resolved(draft, resolution))
                        : Optional.empty());
    }

    private DraftPublishOutcome publish(KbId kb, String why, Resolving resolving) {
        Revision.Note note = new Revision.Note(
                reason(why), Optional.of(desk.requireEditor(kb).value().toString()));
        while (true) {
            OpenDraft draft = desk.open(kb);
            if (draft.stored().isEmpty()) {
                return new DraftPublishOutcome.NoDraft();
            }
            EditConflicts overlaps = EditConflicts.of(draft, store);
            Change mine = overlaps.mine(draft.effect());
            Optional<Change> change = mine.isEmpty() ? Optional.of(draft.effect()) : resolving.change(draft, overlaps);
            if (change.isEmpty()) {
                return overlap(draft, overlaps, mine);
            }
            switch (effects.publish(kb, draft.published(), change.get(), note)) {
                case PublishOutcome.Published done -> {
                    desk.remove(kb);
                    return new DraftPublishOutcome.Published(done.revision().number());
                }
                case PublishOutcome.Nothing nothing -> {
                    desk.remove(kb);
                    return new DraftPublishOutcome.NothingNew();
                }
                case PublishOutcome.Stale again -> {}
            }
        }
    }

    private static DraftPublishOutcome.Overlap overlap(OpenDraft draft, EditConflicts overlaps, Change mine) {
        return new DraftPublishOutcome.Overlap(
                draft.published().revision(),
                ChangeDescriber.of(overlaps.theirs(draft.effect()), draft.published(), draft.published())
                        .lines(),
                ChangeDescriber.of(mine, draft.published(), draft.preview()).lines(),
                overlaps.places(draft));
    }

    /** Returns where a draft overlaps with what others have published since it was begun; empty if nowhere. */
    public Optional<DraftPublishOutcome.Overlap> overlap(OpenDraft draft) {
        EditConflicts overlaps = EditConflicts.of(draft, store);
        Change mine = overlaps.mine(draft.effect());
        return mine.isEmpty() ? Optional.empty() : Optional.of(overlap(draft, overlaps, mine));
    }

    /** Removes from a draft what others have changed in the meantime, and keeps the rest. */
    public void giveWay(OpenDraft draft) {
        desk.replace(draft, EditConflicts.of(draft, store).rest(draft.effect()));
    }

    private static String reason(String why) {
        String stripped = why.strip();
        return stripped.isEmpty()
                ? Messages.text("authoring.noReason")
                : stripped.substring(0, Math.min(stripped.length(), MAX_REASON_LENGTH));
    }
}
