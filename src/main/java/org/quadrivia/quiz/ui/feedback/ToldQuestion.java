package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.ItemEntities;

/** A question of which it can be told what was right: it has its answer, or the exam is in without one. */
public final class ToldQuestion extends Composite<Div> {
    private final SerializableRunnable read;

    /** @param beneath what there is to see and do beneath what is told */
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
            var panel = new OpenPanel(quiz.question(number).item(), shelf, quiz.kbTitle(), nextWords, onNext);
            getContent().add(panel);
            read = panel::read;
        }
        getContent().add(beneath);
    }

    /** Puts the focus on what comes next. */
    public void read() {
        read.run();
    }
}
