package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;

/**
 * The exercises in writing queries that a knowledge base holds, edited in drafts. As in {@link Drafts}, all is of whoever is asking.
 */
public interface ExerciseDesk {
    /** By level. */
    List<Exercise> own(KbId kb);

    /** Empty where there is none of that id. */
    default Optional<Exercise> find(KbId kb, String id) {
        return own(kb).stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** Has the knowledge base hold an exercise, in place of any of that id; {@link Edited.Bad} where its query is none. */
    Edited keep(KbId kb, Exercise exercise);

    Edited remove(KbId kb, String id);

    /** What a query finds in the draft, in a sentence; or why it cannot be tried here. */
    String tryOut(KbId kb, String query);
}
