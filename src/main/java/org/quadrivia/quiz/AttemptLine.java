package org.quadrivia.quiz;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;

/**
 * An attempt at a glance.
 *
 * @param kbTitle title of the knowledge base as it was then, of a named quiz its own
 * @param ends when it is handed in by itself; null where time is no matter
 * @param questions how many it has
 * @param answered how many of them have an answer
 * @param score how many answers are right; empty as long as nothing shows which are
 * @param finished whether nothing more can be answered
 */
public record AttemptLine(
        QuizId id,
        KbId kb,
        String kbTitle,
        Mode mode,
        Instant started,
        @Nullable Instant ends,
        int questions,
        int answered,
        OptionalInt score,
        boolean finished) {
    static AttemptLine of(Quiz quiz) {
        AttemptSession sitting = quiz.sitting();
        return new AttemptLine(
                quiz.id(),
                quiz.wish().kb(),
                quiz.kbTitle(),
                sitting.mode(),
                sitting.started(),
                sitting.ends(),
                quiz.size(),
                quiz.answers().size(),
                sitting.tells() ? OptionalInt.of(quiz.score()) : OptionalInt.empty(),
                quiz.finished());
    }
}
