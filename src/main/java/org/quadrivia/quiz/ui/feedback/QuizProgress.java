package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.Stem;

/**
 * Shows how many questions of the quiz are done and how many answers are right. Questions that bring back what was missed are
 * counted apart, so that the number of questions announced stays the same. How many
 * of those are left never grows, as one that is missed again takes its own place.
 */
public final class QuizProgress extends Composite<Div> {
    public QuizProgress(Quiz quiz, int number) {
        Span where = new Span(where(quiz, number));
        where.setId(Stem.PLACE);
        Span right = new Span(
                quiz.points() == quiz.score()
                        ? text("quiz.progress.right", quiz.score())
                        : text("quiz.progress.points", quiz.points()));
        Div words = Components.div("words", where, right);
        getContent().addClassName("how-far");
        getContent().add(words, Components.bar(quiz.answers().size(), quiz.size()));
    }

    private static String where(Quiz quiz, int number) {
        int planned = quiz.planned();
        int again = quiz.size() - planned;
        if (number > planned) {
            return text(
                    "quiz.progress.again", planned, quiz.size() - quiz.answers().size());
        }
        return again == 0 ? text("quiz.progress", number, planned) : text("quiz.progress.more", number, planned, again);
    }
}
