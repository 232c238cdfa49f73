package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;

/**
 * What would give a draft of a knowledge base more questions: a few things are tried, each by making all questions anew, and what is
 * told is what came of it. As in {@link Drafts}, all is of whoever is asking.
 */
public interface Suggestions {
    /** Begins to try, unless that is under way or known. @return false where too many others are at it */
    boolean begin(KbId kb);

    /** How far that is, for the draft as it is now; empty where nobody has begun. */
    Optional<Progress> progress(KbId kb);

    /** No more is tried than what is being tried. */
    void cancel(KbId kb);

    /** Has the draft say what was suggested, where that can be said without asking anybody. */
    Edited take(KbId kb, Suggestion suggestion);

    /**
     * How far it is.
     *
     * @param tried how many things have been tried
     * @param all of how many
     * @param found those that give something, the best first
     */
    record Progress(int tried, int all, List<Suggestion> found, boolean done) {
        public Progress {
            found = List.copyOf(found);
        }
    }

    /** What could be said. */
    enum Act {
        COMPLETE,
        SINGLE,
        DATES,
        WORDS
    }

    /**
     * A thing that would give something.
     *
     * @param about the property
     * @param things those that lack something; none where it is of the property itself
     * @param gained how many questions there would be besides, less those that would be lost
     * @param reworded how many would be asked in other words
     */
    record Suggestion(Act act, Named about, List<Named> things, int gained, int reworded) {
        public Suggestion {
            things = List.copyOf(things);
        }

        /** Whether it can be said without knowing more. */
        public boolean atOnce() {
            return act == Act.COMPLETE || act == Act.SINGLE;
        }
    }
}
