package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.OptionOrder;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Stem;
import org.quadrivia.quiz.ui.card.OpenQuestion;
import org.quadrivia.quiz.ui.card.QuestionCard;

/**
 * A question in an exam that is under way, with the time left and links to the other questions. Every choice is stored at once and
 * can be changed until the exam is handed in.
 */
public final class ExamQuestion extends Composite<Div> implements OpenQuestion {
    private final Quizzes quizzes;
    private final QuizId id;
    private final int number;
    private final int last;
    private final ExamBar bar;
    private final Stem stem;
    private final QuestionCard card;
    private final Paragraph complaint = Components.alert();
    private final Span kept = Components.span("", "muted", "small");
    private final long shown = System.nanoTime();

    public ExamQuestion(Quizzes quizzes, Quiz quiz, int number) {
        Item item = OptionOrder.shown(quiz, number);
        this.quizzes = quizzes;
        this.id = quiz.id();
        this.number = number;
        this.last = quiz.size();
        this.bar = new ExamBar(quiz, number, this::overview);
        this.stem = new Stem(item);
        this.card = QuestionCard.of(item, Stem.ID);
        quiz.answered(number).ifPresent(answered -> card.restore(answered.answer()));
        card.onTouch(() -> card.answer().ifPresentOrElse(this::keep, this::withdraw));
        card.onEnter(this::enter);
        kept.getElement().setAttribute("role", "status");
        showWhetherStored(quiz);
        Div actions = Components.div(
                "actions at-hand",
                complaint,
                QuizButtons.primary(text(number == last ? "quiz.exam.all" : "quiz.next"), this::enter));
        if (number > 1) {
            actions.add(Components.button(text("quiz.exam.back"), () -> go(number - 1)));
        }
        actions.add(kept);
        getContent().add(bar, Components.div("asking", stem, card, actions));
    }

    /** Stores an answer in place of the previous one; returns whether it was stored. */
    private boolean keep(Answer answer) {
        AnswerOutcome taken = quizzes.answer(id, number, answer, Duration.ofNanos(System.nanoTime() - shown), false);
        show(taken);
        return taken instanceof AnswerOutcome.Kept;
    }

    /** Withdraws the answer, because nothing is chosen any more. */
    private void withdraw() {
        show(quizzes.withdraw(id, number));
    }

    private void show(AnswerOutcome taken) {
        switch (taken) {
            case AnswerOutcome.Kept(var quiz) when quiz.finished() -> overview();
            case AnswerOutcome.Kept(var quiz) -> {
                bar.show(quiz);
                showWhetherStored(quiz);
            }
            case AnswerOutcome.NoSuchQuiz gone -> overview();
            case AnswerOutcome.ExamIsOn other -> overview();
            case AnswerOutcome.NotStored(var why) -> complain(why);
        }
    }

    /** Shows whether an answer is stored. */
    private void showWhetherStored(Quiz quiz) {
        complaint.setText("");
        kept.setText(text(quiz.answered(number).isPresent() ? "quiz.exam.kept" : "quiz.exam.open"));
    }

    private void go(int to) {
        QuizAddresses.go(UI.getCurrent(), id, to);
    }

    private void overview() {
        UI.getCurrent().navigate(QuizAddresses.of(id));
    }

    /** Names those to whom the pictures of the question are owed. */
    public void credit(String words) {
        stem.credit(words);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://kept-choice.js");
    }

    @Override
    public void read() {
        stem.read(card.field());
    }

    @Override
    public void press(int digit) {
        card.press(digit);
    }

    /** Stores the answer once more, since the last characters typed may not have arrived yet, and then goes on. */
    @Override
    public void enter() {
        if (!card.answer().map(this::keep).orElse(true)) {
            return;
        }
        if (number < last) {
            go(number + 1);
        } else {
            overview();
        }
    }

    @Override
    public void complain(String why) {
        complaint.setText(why);
        kept.setText("");
    }
}
