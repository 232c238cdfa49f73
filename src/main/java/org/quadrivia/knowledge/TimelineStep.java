package org.quadrivia.knowledge;

import java.util.List;
import java.util.Map;

/**
 * One step of a partial order of events. Events of one step are not ordered among themselves, and of two events of different
 * steps the order is decided only where a chain of {@code after} leads from one to the other.
 *
 * @param rank 1 for the earliest step
 * @param events what stands at this step
 * @param passages that decide it against the step before
 * @param after what each event comes directly after; nothing for an event that nothing comes before
 * @param before what each event comes directly before, told of open events only
 * @param open whether the place of its events among the steps is not decided; such a step comes last
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
     * @param passages that say so
     */
    public record After(Named earlier, List<Passage> passages) {
        public After {
            passages = List.copyOf(passages);
        }
    }

    /**
     * An event that comes directly after another.
     *
     * @param passages that say so
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

    /** A step whose place is decided. */
    public TimelineStep(int rank, List<Named> events, List<Passage> passages, Map<EntityId, List<After>> after) {
        this(rank, events, passages, after, Map.of(), false);
    }

    /** A step that does not tell what each of its events comes after. */
    public TimelineStep(int rank, List<Named> events, List<Passage> passages) {
        this(rank, events, passages, Map.of());
    }
}
