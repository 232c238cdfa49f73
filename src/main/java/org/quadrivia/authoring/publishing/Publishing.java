package org.quadrivia.authoring.publishing;

import java.util.List;
import org.quadrivia.authoring.draft.ChangeLine;

/** What came of publishing a draft. */
public sealed interface Publishing {
    /** It is published under that number. */
    record Published(int revision) implements Publishing {}

    /** All of it is so already; the draft is gone. */
    record NothingNew() implements Publishing {}

    /**
     * Others published since it was begun, and touched the same: nothing was published.
     *
     * @param revision digest of what they published last
     * @param theirs what they changed where the draft changes something too
     * @param mine what the draft changes there
     * @param places what would be said there by each choice
     */
    record Overlap(String revision, List<ChangeLine> theirs, List<ChangeLine> mine, List<Place> places)
            implements Publishing {
        public Overlap {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
            places = List.copyOf(places);
        }

        /** Whether keeping both values differs from either side. */
        public boolean bothDiffer() {
            return places.stream()
                    .anyMatch(place ->
                            !place.both().equals(place.mine()) && !place.both().equals(place.theirs()));
        }
    }

    /**
     * A property of a thing that both sides changed, with the values it has in the end.
     *
     * @param name thing and property
     * @param theirs if the draft gives way
     * @param mine if the draft replaces what they said
     * @param both if what either side added is kept
     */
    record Place(String name, List<String> theirs, List<String> mine, List<String> both) {
        public Place {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
            both = List.copyOf(both);
        }
    }

    /** How an overlap is resolved by whoever publishes over it. */
    enum Resolution {
        /** All is as the draft shows it: what the others said there is replaced. */
        MINE,
        /** What the draft adds is added to what the others said. */
        BOTH
    }

    /** There is no draft. */
    record NoDraft() implements Publishing {}
}
