package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.ItemEntities;

/** A question whose right answer may be shown: it has been answered, or it was left unanswered in an exam that is handed in. */
public final class ToldQuestion extends Composite<Div> {
    private final SerializableRunnable read;

    /** @param beneath the components to show below the feedback */
    public ToldQuestion(
            Quiz quiz, int number, ItemEntities shelf, List<Component> beneath, SerializableRunnable onNext) {
        String nextWords = text(number == quiz.size() ? "quiz.to-result" : "quiz.next");
        getContent().add(new QuizProgress(quiz, number));
        var answered = quiz.answered(number);
        if (answered.isPresent()) {
            var panel = new AnsweredPanel(answered.get(), shelf, quiz.kbTitle(), nextWords, onNext);
            getContent().add(panel);
            read = panel::read;
        } else {
            var panel = new UnansweredPanel(quiz.question(number).item(), shelf, quiz.kbTitle(), nextWords, onNext);
            getContent().add(panel);
            read = panel::read;
        }
        getContent().add(beneath);
    }

    /** Puts the focus on the button for the next step. */
    public void read() {
        read.run();
    }
}
