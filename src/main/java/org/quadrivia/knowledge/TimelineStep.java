package org.quadrivia.knowledge;

import java.util.List;

/**
 * One step of a partial order of events. Events of one step are not ordered among themselves.
 *
 * @param rank 1 for the earliest step
 * @param events what stands at this step
 * @param passages that decide it against the step before
 */
public record TimelineStep(int rank, List<Named> events, List<Passage> passages) {
    public TimelineStep {
        events = List.copyOf(events);
        passages = List.copyOf(passages);
    }
}
