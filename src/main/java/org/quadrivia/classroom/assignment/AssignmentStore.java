package org.quadrivia.classroom.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.quiz.assigned.AssignmentId;

/** The store of assignments. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
public interface AssignmentStore {
    void add(Assignment assignment);

    Optional<Assignment> find(AssignmentId id);

    /** Returns the assignments of a class, in the order in which they open. */
    List<Assignment> of(ClassId id);

    /** Stores other settings of an assignment. */
    void update(Assignment assignment);

    /** Deletes an assignment with its set grades. The attempts stay with those who made them. */
    void remove(AssignmentId id);

    /** Returns for whom an assignment was opened again. */
    Map<PersonId, Reopened> reopened(AssignmentId id);

    /** Opens an assignment again for a learner, instead of any earlier time. */
    void reopen(AssignmentId id, Reopened again);

    /** Returns what was decided about questions of an assignment, by the id of the item. */
    Map<String, Correction> corrections(AssignmentId id);

    /** Stores what was decided about a question, instead of any earlier decision. */
    void correct(AssignmentId id, Correction correction);
}
