package org.quadrivia.quiz.ui.exam;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Addresses;
import org.quadrivia.quiz.ui.card.OpenQuestion;

/** A question of an exam under way, with the time left and links to the other questions. */
public final class ExamQuestion extends Composite<Div> implements OpenQuestion, ExamPanel.Ways {
    private final Quizzes quizzes;
    private final QuizId id;
    private final int number;
    private final int last;
    private final ExamBar bar;
    private final ExamPanel panel;
    private final long shown = System.nanoTime();

    public ExamQuestion(Quizzes quizzes, Quiz quiz, int number) {
        this.quizzes = quizzes;
        this.id = quiz.id();
        this.number = number;
        this.last = quiz.size();
        this.bar = new ExamBar(quiz, number, this::overview);
        this.panel = new ExamPanel(quiz, number, this);
        getContent().add(bar, panel);
    }

    @Override
    public boolean keep(Answer answer) {
        AnswerOutcome taken = quizzes.answer(id, number, answer, Duration.ofNanos(System.nanoTime() - shown), false);
        show(taken);
        return taken instanceof AnswerOutcome.Kept;
    }

    @Override
    public void withdraw() {
        show(quizzes.withdraw(id, number));
    }

    private void show(AnswerOutcome taken) {
        switch (taken) {
            case AnswerOutcome.Kept(var quiz) when quiz.finished() -> overview();
            case AnswerOutcome.Kept(var quiz) -> {
                bar.show(quiz);
                panel.show(quiz, number);
            }
            case AnswerOutcome.NoSuchQuiz gone -> overview();
            case AnswerOutcome.ExamIsOn other -> overview();
            case AnswerOutcome.NotStored(var why) -> panel.complain(why);
        }
    }

    @Override
    public void back() {
        Addresses.go(UI.getCurrent(), id, number - 1);
    }

    @Override
    public void next() {
        if (number < last) {
            Addresses.go(UI.getCurrent(), id, number + 1);
        } else {
            overview();
        }
    }

    private void overview() {
        UI.getCurrent().navigate(Addresses.of(id));
    }

    @Override
    public void read() {
        panel.read();
    }

    @Override
    public void press(int digit) {
        panel.press(digit);
    }

    @Override
    public void enter() {
        panel.enter();
    }

    @Override
    public void complain(String why) {
        panel.complain(why);
    }
}
