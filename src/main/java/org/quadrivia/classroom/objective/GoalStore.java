package org.quadrivia.classroom.objective;

import java.util.List;
import java.util.UUID;
import org.quadrivia.classroom.ClassId;

/** The store of goals. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
public interface GoalStore {
    void add(Goal goal);

    /** Returns the goals of a class, those that are due first first. */
    List<Goal> of(ClassId id);

    /** Deletes a goal of a class. */
    void remove(ClassId id, UUID goal);
}
