package org.quadrivia.authoring.importing;

import java.util.List;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.knowledge.KbId;

/** How far an import is. */
public sealed interface ImportState {
    /**
     * The files are read.
     *
     * @param statements so far
     * @param share of their bytes, 0 to 1
     */
    public record Reading(long statements, double share) implements ImportState {}

    /** All is read; what it is good for is looked into. */
    record Examining(Step step) implements ImportState {}

    /** What is looked into, in this order. */
    enum Step {
        PROFILE,
        SHAPES,
        QUESTIONS
    }

    /**
     * Nothing of it was taken.
     *
     * @param faults at least one
     */
    record Refused(List<Fault> faults) implements ImportState {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** It can be published. */
    record Ready(ImportReport report) implements ImportState {}

    /** It was published under that name. */
    record Published(KbId kb) implements ImportState {}

    /** Somebody stopped it. */
    record Cancelled() implements ImportState {}

    /** Whether nothing will happen any more unless somebody does something. */
    default boolean settled() {
        return !(this instanceof Reading || this instanceof Examining);
    }
}
