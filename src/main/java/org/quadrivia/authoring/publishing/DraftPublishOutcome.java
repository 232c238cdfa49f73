package org.quadrivia.authoring.publishing;

import java.util.List;
import org.quadrivia.authoring.draft.ChangeSet;

/** The outcome of publishing a draft. */
public sealed interface DraftPublishOutcome {
    /** It is published under that number. */
    record Published(int revision) implements DraftPublishOutcome {}

    /** Everything in it was published already; the draft is removed. */
    record NothingNew() implements DraftPublishOutcome {}

    /**
     * Others have published since it was begun, and changed the same; nothing was published.
     *
     * @param revision digest of the latest published revision
     * @param theirs their changes where the draft changes something, too
     * @param mine the draft's changes there
     * @param places the resulting values for each choice
     */
    record Overlap(String revision, List<ChangeSet.Line> theirs, List<ChangeSet.Line> mine, List<Place> places)
            implements DraftPublishOutcome {
        public Overlap {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
            places = List.copyOf(places);
        }

        /** Returns whether keeping both values differs from either side. */
        public boolean bothDiffer() {
            return places.stream()
                    .anyMatch(place ->
                            !place.both().equals(place.mine()) && !place.both().equals(place.theirs()));
        }
    }

    /**
     * A property of a thing that both sides changed, with the resulting values.
     *
     * @param name thing and property
     * @param theirs if the draft gives way
     * @param mine if the draft replaces their values
     * @param both if what either side added is kept
     */
    record Place(String name, List<String> theirs, List<String> mine, List<String> both) {
        public Place {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
            both = List.copyOf(both);
        }
    }

    /** How the person who publishes resolves an overlap. */
    enum Resolution {
        /** The draft replaces what the others changed there. */
        MINE,
        /** What the draft adds is added to what the others changed. */
        BOTH
    }

    /** There is no draft. */
    record NoDraft() implements DraftPublishOutcome {}
}
