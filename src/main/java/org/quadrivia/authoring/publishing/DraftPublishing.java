package org.quadrivia.authoring.publishing;

import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeWords;
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
    private static final int LONGEST_WHY = 500;

    private final DraftWorkspace desk;
    private final KnowledgeStore store;
    private final Publisher publisher;

    DraftPublishing(DraftWorkspace desk, KnowledgeStore store, Publisher publisher) {
        this.desk = desk;
        this.store = store;
        this.publisher = publisher;
    }

    /**
     * Decides what to publish of a draft that overlaps with what others have published. Empty to publish
     * nothing and show the overlap.
     */
    private interface Resolving {
        Optional<Change> change(OpenDraft working, EditConflicts overlaps);
    }

    /**
     * Publishes a draft, unless others have changed the same in the meantime.
     *
     * @param why a sentence for the history
     */
    public Publishing publish(KbId kb, String why) {
        return publish(kb, why, (working, overlaps) -> Optional.empty());
    }

    /**
     * Publishes a draft over the changes of others.
     *
     * @param seen the overlap that was shown; if others have published again since, the new overlap is returned instead
     */
    public Publishing publish(KbId kb, String why, Publishing.Overlap seen, Publishing.Resolution resolution) {
        return publish(
                kb,
                why,
                (working, overlaps) -> working.now().revision().equals(seen.revision())
                        ? Optional.of(overlaps.resolved(working, resolution))
                        : Optional.empty());
    }

    private Publishing publish(KbId kb, String why, Resolving resolving) {
        Revision.Note note = new Revision.Note(
                words(why), Optional.of(desk.person(kb).value().toString()));
        while (true) {
            OpenDraft working = desk.open(kb);
            if (working.draft().isEmpty()) {
                return new Publishing.NoDraft();
            }
            EditConflicts overlaps = EditConflicts.of(working, store);
            Change mine = overlaps.mine(working.effect());
            Optional<Change> change =
                    mine.isEmpty() ? Optional.of(working.effect()) : resolving.change(working, overlaps);
            if (change.isEmpty()) {
                return overlap(working, overlaps, mine);
            }
            switch (publisher.publish(kb, working.now(), change.get(), note)) {
                case PublishOutcome.Published done -> {
                    desk.remove(kb);
                    return new Publishing.Published(done.revision().number());
                }
                case PublishOutcome.Nothing nothing -> {
                    desk.remove(kb);
                    return new Publishing.NothingNew();
                }
                case PublishOutcome.Stale again -> {}
            }
        }
    }

    private static Publishing overlap(OpenDraft working, EditConflicts overlaps, Change mine) {
        return new Publishing.Overlap(
                working.now().revision(),
                ChangeWords.of(overlaps.theirs(working.effect()), working.now(), working.now())
                        .lines(),
                ChangeWords.of(mine, working.now(), working.preview()).lines(),
                overlaps.places(working));
    }

    /** Removes from a draft what others have changed in the meantime, and keeps the rest. */
    public void giveWay(KbId kb) {
        OpenDraft working = desk.open(kb);
        Change rest = EditConflicts.of(working, store).rest(working.effect());
        desk.put(kb, rest, working.now().revision());
    }

    private static String words(String why) {
        String stripped = why.strip();
        return stripped.isEmpty()
                ? Messages.text("authoring.noReason")
                : stripped.substring(0, Math.min(stripped.length(), LONGEST_WHY));
    }
}
