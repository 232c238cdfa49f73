package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;

/**
 * Exercises in writing queries: those that a knowledge base holds, and some that are made of what it says, so that every one has some.
 * Who may read a knowledge base is asked before.
 */
public interface Exercises {
    /** By level, those that it holds first; empty where there is no such knowledge base. The first time takes a moment. */
    List<Exercise> of(KbId kb);

    /** Empty where there is none of that id. */
    default Optional<Exercise> find(KbId kb, String id) {
        return of(kb).stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** Compares what somebody's query found with what the exercise's own finds, both as {@link ResultReader} reads them. */
    ExerciseVerdict compare(Exercise exercise, SparqlReply own, SparqlReply found);
}
