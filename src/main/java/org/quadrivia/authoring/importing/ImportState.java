package org.quadrivia.authoring.importing;

import java.util.List;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.knowledge.KbId;

/** The state of an import. */
public sealed interface ImportState {
    /**
     * Another server is answering.
     *
     * @param bytes received so far
     */
    record Fetching(long bytes) implements ImportState {}

    /**
     * The files are being read.
     *
     * @param statements read so far
     * @param share of the bytes read, from 0 to 1
     */
    public record Reading(long statements, double share) implements ImportState {}

    /**
     * The rows of tables become facts.
     *
     * @param share of the table that has been read, from 0 to 1
     */
    record Converting(double share) implements ImportState {}

    /** A table has been read; the person says what its columns are. */
    record Columns(TableImport table) implements ImportState {}

    /** The files are read and the content is being examined. */
    record Examining(Step step) implements ImportState {}

    /** The steps of the examination, in order. */
    enum Step {
        PROFILE,
        SHAPES,
        QUESTIONS
    }

    /**
     * The files were refused as a whole.
     *
     * @param faults at least one
     */
    record Refused(List<InputFault> faults) implements ImportState {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * It can be published.
     *
     * @param table whether it is a table whose columns can still be described otherwise
     */
    record Ready(ImportReport report, boolean table) implements ImportState {}

    /** The next version of a table was compared with what its knowledge base has of it. */
    record Compared(TableChanges changes) implements ImportState {}

    /**
     * It is being compared with a knowledge base that exists.
     *
     * @param share of what was read, from 0 to 1
     */
    record Comparing(KbId with, double share) implements ImportState {}

    /**
     * It was compared with a knowledge base; the person says which things are the same.
     *
     * @param back whether it can also be brought into another one
     */
    record Proposed(KbId with, FileMerge.Proposal proposal, boolean back) implements ImportState {}

    /** What goes into the person's draft of that knowledge base is known. */
    record Merged(KbId with) implements ImportState {}

    /** It was published under this name. */
    record Published(KbId kb) implements ImportState {}

    /** It was cancelled. */
    record Cancelled() implements ImportState {}

    /** Returns whether nothing more happens until the person acts. */
    default boolean settled() {
        return switch (this) {
            case Fetching f -> false;
            case Reading r -> false;
            case Converting c -> false;
            case Examining e -> false;
            case Comparing c -> false;
            case Columns c -> true;
            case Refused r -> true;
            case Ready r -> true;
            case Compared c -> true;
            case Proposed p -> true;
            case Merged m -> true;
            case Published p -> true;
            case Cancelled c -> true;
        };
    }
}
