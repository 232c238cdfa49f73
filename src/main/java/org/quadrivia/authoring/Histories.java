package org.quadrivia.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/** The revisions of a knowledge base. All throws {@link NotAllowed} where it is not theirs to change who is asking. */
public interface Histories {
    /** All of them, the last first. */
    List<Line> of(KbId kb);

    /** Those that changed what is said of an entity, the last first. */
    List<Line> of(KbId kb, EntityId entity);

    /** What changed from one revision to a later one; empty where not all of that is kept. */
    Optional<ChangeSet> compare(KbId kb, int from, int to);

    /**
     * Takes back what a revision changed, as a new revision.
     *
     * @param partly whether to take back what can be, where some of it was changed again
     */
    Undone undo(KbId kb, int revision, boolean partly);

    /** Makes it what it was after that revision, as a new revision. */
    Undone restore(KbId kb, int revision);

    /**
     * A revision.
     *
     * @param by name of who published it; empty for the server itself and for people who are gone
     * @param kept whether what it changed is kept, so that it can be looked at and taken back
     */
    record Line(int number, String why, Optional<String> by, Instant at, int added, int removed, boolean kept) {}

    /** What came of taking back. */
    sealed interface Undone {
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
}
