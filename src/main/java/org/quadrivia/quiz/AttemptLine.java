package org.quadrivia.quiz;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;

/**
 * The summary of an attempt, as lists show it.
 *
 * @param request the request from which the quiz was made
 * @param kbTitle the title of the knowledge base at that time, or of the named quiz if the attempt is at one
 * @param ends when the attempt is handed in automatically; null if there is no time limit
 * @param questions the number of questions
 * @param answered the number of questions that have an answer
 * @param score the number of right answers; empty while it must not be shown which answers are right
 * @param points the points, with partial credit; 0 while there is no score
 * @param finished whether no more questions can be answered
 */
public record AttemptLine(
        QuizId id,
        QuizRequest request,
        String kbTitle,
        Mode mode,
        Instant started,
        @Nullable Instant ends,
        int questions,
        int answered,
        OptionalInt score,
        double points,
        boolean finished) {
    /** Returns the knowledge base that the quiz is about. */
    public KbId kb() {
        return request.kb();
    }

    static AttemptLine of(Quiz quiz) {
        AttemptSession sitting = quiz.sitting();
        return new AttemptLine(
                quiz.id(),
                quiz.request(),
                quiz.kbTitle(),
                sitting.mode(),
                sitting.started(),
                sitting.ends(),
                quiz.size(),
                quiz.answers().size(),
                sitting.mayShowResults() ? OptionalInt.of(quiz.score()) : OptionalInt.empty(),
                quiz.points(),
                quiz.finished());
    }
}
