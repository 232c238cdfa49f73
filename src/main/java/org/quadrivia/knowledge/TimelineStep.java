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
 */
public record TimelineStep(int rank, List<Named> events, List<Passage> passages, Map<EntityId, List<After>> after) {
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

    public TimelineStep {
        events = List.copyOf(events);
        passages = List.copyOf(passages);
        after = Map.copyOf(after);
    }

    /** A step that does not tell what each of its events comes after. */
    public TimelineStep(int rank, List<Named> events, List<Passage> passages) {
        this(rank, events, passages, Map.of());
    }
}
