package org.quadrivia.quiz.named;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.QuizId;

/**
 * An attempt for an assignment, as those see it who give grades.
 *
 * @param exam whether it is handed in as a whole
 * @param ended when it was handed in; if it is not an exam, when the last answer was given. Empty if neither has happened
 * @param points the points, with partial credit; 0 in an exam that is not handed in
 * @param finished whether no more questions can be answered
 * @param held whether it is handed in, and its results are not shown to its taker yet
 */
public record AssignedAttempt(
        QuizId id,
        PersonId person,
        boolean exam,
        Instant started,
        Optional<Instant> ended,
        int questions,
        int answered,
        double points,
        boolean finished,
        boolean held) {
    AssignedAttempt withPoints(double other) {
        return new AssignedAttempt(id, person, exam, started, ended, questions, answered, other, finished, held);
    }
}
