package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.quiz.Quiz;

/** Shows how many questions of the quiz are done and how many answers are right. */
public final class QuizProgress extends Composite<Div> {
    public QuizProgress(Quiz quiz, int number) {
        Span where = new Span(text("quiz.progress", number, quiz.size()));
        Span right = new Span(text("quiz.progress.right", quiz.score()));
        Div words = new Div(where, right);
        words.addClassName("words");
        Div done = new Div();
        done.getStyle().set("width", 100.0 * number / quiz.size() + "%");
        Div bar = new Div(done);
        bar.addClassName("progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("how-far");
        getContent().add(words, bar);
    }
}
