package org.quadrivia.study;

import java.time.Instant;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.PlainWords;
import org.quadrivia.study.scheduling.Memory;

/**
 * A fact that somebody was asked, and how well they remember it.
 *
 * @param times how often it was rated
 * @param rightRun how often it was known since it was last missed
 * @param since when it was first asked
 * @param form in which it was asked last: family and kind of the item
 * @param item that asked it last
 * @param words what it says, as last explained; links written [[IRI|label]]
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
    /** Misses after which a fact is one that will not stick. */
    public static final int LEECH = 8;

    /** @throws IllegalArgumentException if it was never rated, or known more often than that */
    public FactMemory {
        if (times < 1 || rightRun < 0 || rightRun > times) {
            throw new IllegalArgumentException("rated " + times + " times, known " + rightRun + " times running");
        }
    }

    /** What it says, as words alone. */
    public String sentence() {
        return PlainWords.of(words);
    }

    /** Whether it was forgotten so often that another way of learning it is called for. */
    public boolean isLeech() {
        return memory.lapses() >= LEECH;
    }
}
