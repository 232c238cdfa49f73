package org.quadrivia.study.scheduling;

import java.time.Instant;
import java.util.Objects;

/**
 * What is kept of how well somebody remembers a fact. Before the first review there is none.
 *
 * @param state where it stands
 * @param step which of the short steps of that state it has come to, from 0; 0 in review
 * @param stability days until the chance of remembering has fallen to 90 %, at least {@value #LEAST_STABILITY}
 * @param difficulty 1 (easy) to 10
 * @param reviewed when it was last asked
 * @param due when it is to be asked next
 * @param lapses how often it was forgotten once it was in review
 * @param algorithm name and version of what computed it
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
    static final double LEAST_STABILITY = 0.001;
    static final double LEAST_DIFFICULTY = 1;
    static final double GREATEST_DIFFICULTY = 10;

    /** Where a memory stands. */
    public enum State {
        /** New: asked again within minutes. */
        LEARNING,
        /** Known: asked again after days. */
        REVIEW,
        /** Forgotten: asked again within minutes. */
        RELEARNING
    }

    /** @throws IllegalArgumentException if a number is out of bounds, or it is due before it was reviewed */
    public Memory {
        Objects.requireNonNull(state);
        require(step >= 0 && (step == 0 || state != State.REVIEW), "step " + step + " in " + state);
        require(stability >= LEAST_STABILITY && Double.isFinite(stability), "stability " + stability);
        require(difficulty >= LEAST_DIFFICULTY && difficulty <= GREATEST_DIFFICULTY, "difficulty " + difficulty);
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
