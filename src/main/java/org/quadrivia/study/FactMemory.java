package org.quadrivia.study;

import java.time.Instant;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.PlainWords;
import org.quadrivia.study.scheduling.Memory;

/**
 * A fact that a learner was asked or rated themselves, and how well they remember it.
 *
 * @param times the number of times the fact was asked; 0 if the learner only rated it on flashcards
 * @param rightRun the number of times the fact was asked and known since it was last missed
 * @param since when the fact was first asked or rated
 * @param form the form in which the fact was last asked: family and kind of the item, or {@link #FLASHCARD}
 * @param item the id of the item that last asked the fact
 * @param words what the fact says, as last explained; links are written [[IRI|label]]
 */
public record FactMemory(
        KbId kb,
        FactId fact,
        Memory memory,
        int times,
        int rightRun,
        Instant since,
        String form,
        String item,
        String words) {
    /** The number of lapses from which a fact is a leech. */
    public static final int LEECH = 8;

    /** The form of a fact that the learner last rated on a flashcard. */
    public static final String FLASHCARD = "flashcard";

    /** @throws IllegalArgumentException if the fact was known more often than it was asked */
    public FactMemory {
        if (rightRun < 0 || rightRun > times) {
            throw new IllegalArgumentException("asked " + times + " times, known " + rightRun + " times running");
        }
    }

    /** Returns whether the fact was ever asked, not only rated by the learner. */
    public boolean wasAsked() {
        return times > 0;
    }

    /** Returns the same for a fact that is always asked together with this one. */
    FactMemory about(FactId other) {
        return other.equals(fact) ? this : new FactMemory(kb, other, memory, times, rightRun, since, form, item, words);
    }

    /** Returns what the fact says as plain words, without links. */
    public String sentence() {
        return PlainWords.of(words);
    }

    /** Returns whether the memory itself shows that the fact was known before: now, or before it was forgotten. */
    public boolean wasKnown() {
        return rightRun > 0 || memory.state() != Memory.State.LEARNING;
    }

    /** Returns whether the fact was forgotten so often that the learner should learn it in another way. */
    public boolean isLeech() {
        return memory.lapses() >= LEECH;
    }
}
