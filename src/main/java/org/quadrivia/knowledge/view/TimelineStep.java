package org.quadrivia.knowledge.view;

import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;

/**
 * One step of a partial order of events. Events within a step are not ordered. The order of two events of different steps is
 * decided only if a chain of {@code after} leads from one to the other.
 *
 * @param rank 1 for the earliest step
 * @param events the events of this step
 * @param passages passages that place it after the step before
 * @param after for each event, the events that come directly before it; empty for an event that nothing precedes
 * @param before for each event, the events that come directly after it; given for open events only
 * @param open whether the place of its events among the steps is undecided; such a step comes last
 */
public record TimelineStep(
        int rank,
        List<Named> events,
        List<Passage> passages,
        Map<EntityId, List<After>> after,
        Map<EntityId, List<Before>> before,
        boolean open) {
    /**
     * An event that comes directly before another.
     *
     * @param passages passages that say so
     */
    public record After(Named earlier, List<Passage> passages) {
        public After {
            passages = List.copyOf(passages);
        }
    }

    /**
     * An event that comes directly after another.
     *
     * @param passages passages that say so
     */
    public record Before(Named later, List<Passage> passages) {
        public Before {
            passages = List.copyOf(passages);
        }
    }

    public TimelineStep {
        events = List.copyOf(events);
        passages = List.copyOf(passages);
        after = Map.copyOf(after);
        before = Map.copyOf(before);
    }

    /** Makes a step whose place is decided. */
    public TimelineStep(int rank, List<Named> events, List<Passage> passages, Map<EntityId, List<After>> after) {
        this(rank, events, passages, after, Map.of(), false);
    }

    /** Makes a step that does not say what each of its events comes after. */
    public TimelineStep(int rank, List<Named> events, List<Passage> passages) {
        this(rank, events, passages, Map.of());
    }
}
