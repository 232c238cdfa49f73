package org.quadrivia.study.scheduling;

import java.time.Instant;
import java.util.Objects;

/**
 * The state of a learner's memory of a fact. Before the first review there is none.
 *
 * @param state the stage of learning
 * @param step the index of the current short step within that state, from 0; 0 in state REVIEW
 * @param stability the days until the probability of remembering has fallen to 90 %, at least {@value #MIN_STABILITY}
 * @param difficulty the FSRS difficulty, 1 (easy) to 10
 * @param reviewed when the fact was last asked
 * @param due when the fact should be asked next
 * @param lapses how often the fact was forgotten while in state REVIEW
 * @param algorithm the name and version of the algorithm that computed the memory
 */
public record Memory(
        State state,
        int step,
        double stability,
        double difficulty,
        Instant reviewed,
        Instant due,
        int lapses,
        String algorithm) {
    static final double MIN_STABILITY = 0.001;
    static final double MIN_DIFFICULTY = 1;
    static final double MAX_DIFFICULTY = 10;

    /** The stage of learning. */
    public enum State {
        /** New: the fact is asked again within minutes. */
        LEARNING,
        /** Known: the fact is asked again after days. */
        REVIEW,
        /** Forgotten: the fact is asked again within minutes. */
        RELEARNING
    }

    /**
     * @throws IllegalArgumentException if a number is out of bounds, the algorithm is blank, or the fact is due before it was
     *     reviewed
     */
    public Memory {
        Objects.requireNonNull(state);
        require(step >= 0 && (step == 0 || state != State.REVIEW), "step " + step + " in " + state);
        require(stability >= MIN_STABILITY && Double.isFinite(stability), "stability " + stability);
        require(difficulty >= MIN_DIFFICULTY && difficulty <= MAX_DIFFICULTY, "difficulty " + difficulty);
        require(!due.isBefore(reviewed), "due " + due + ", reviewed " + reviewed);
        require(lapses >= 0, "lapses " + lapses);
        require(!algorithm.isBlank(), "no algorithm");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("no memory has " + what);
        }
    }
}
