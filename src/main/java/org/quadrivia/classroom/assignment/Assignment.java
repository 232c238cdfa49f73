package org.quadrivia.classroom.assignment;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.assigned.AssignmentId;

/**
 * A named quiz that is given to a class.
 *
 * @param title of the quiz when it was given
 * @param quiz empty if the quiz has been deleted: the attempts remain, and no more can be begun
 */
public record Assignment(
        AssignmentId id, ClassId given, String title, Optional<QuizCode> quiz, AssignmentPlan plan, Instant made) {
    Assignment with(AssignmentPlan other) {
        return new Assignment(id, given, title, quiz, other, made);
    }
}
