package org.quadrivia.classroom.roster;

import java.io.Serializable;
import java.time.Instant;
import org.quadrivia.account.PersonId;

/**
 * A learner's place in a class.
 *
 * @param extraPercent by how much the learner's time limits are longer, 0 to {@value #MAX_EXTRA} percent
 * @param sharesStudy whether the learner lets the teachers of the class see what they remember
 */
public record Membership(PersonId person, Instant joined, int extraPercent, boolean sharesStudy)
        implements Serializable {
    public static final int MAX_EXTRA = 200;

    /** @throws IllegalArgumentException if the percentage is out of range */
    public Membership {
        if (extraPercent < 0 || extraPercent > MAX_EXTRA) {
            throw new IllegalArgumentException(extraPercent + " percent");
        }
    }
}
