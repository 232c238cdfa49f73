package org.quadrivia.classroom.objective;

import java.time.Instant;
import java.util.UUID;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * A learning objective that a class is to master by a date.
 *
 * @param sentence the objective as it was worded when it was set
 */
public record Goal(UUID id, ClassId of, KbId kb, EntityId objective, String sentence, Instant due, Instant made) {
    /** The maximum number of characters of a sentence, and of the id of an objective. */
    public static final int MAX_LENGTH = 4_000;

    /** The maximum number of goals of a class. */
    public static final int MOST = 100;

    public Goal {
        sentence = sentence.substring(0, Math.min(sentence.length(), MAX_LENGTH));
    }
}
