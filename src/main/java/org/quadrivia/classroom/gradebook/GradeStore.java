package org.quadrivia.classroom.gradebook;

import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.assigned.AssignmentId;

/** The store of grades that teachers set. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
public interface GradeStore {
    Map<PersonId, SetGrade> of(AssignmentId assignment);

    /** Sets a grade, instead of any earlier one. */
    void set(AssignmentId assignment, PersonId learner, SetGrade grade);

    /** Takes a set grade back. */
    void unset(AssignmentId assignment, PersonId learner);
}
