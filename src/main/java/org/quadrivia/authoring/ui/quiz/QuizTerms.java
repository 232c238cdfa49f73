package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import java.time.Duration;
import java.util.Optional;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** A quiz's terms and composition on one line. */
final class QuizTerms {
    private QuizTerms() {}

    static String words(NamedQuiz quiz) {
        QuizPlan plan = quiz.plan();
        int questions = quiz.items().isEmpty() ? plan.length() : quiz.items().size();
        return text(
                plan.fixed() ? "teach.quiz.fixed" : "teach.quiz.drawn",
                questions,
                text(
                        plan.composition() instanceof Composition.Queried
                                ? "teach.quiz.by.query"
                                : "teach.quiz.by.choice"),
                mode(plan));
    }

    private static String mode(QuizPlan plan) {
        if (plan.terms().mode() != Mode.EXAM) {
            return text("teach.quiz.practice");
        }
        return Optional.ofNullable(plan.terms().limit())
                .map(Duration::toMinutes)
                .map(minutes -> text("teach.quiz.exam.limit", minutes))
                .orElseGet(() -> text("teach.quiz.exam"));
    }
}
