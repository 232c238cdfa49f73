package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Stem;
import org.quadrivia.quiz.ui.card.OpenQuestion;
import org.quadrivia.quiz.ui.card.QuestionCard;

/** A question of an exam. Every choice is stored at once and can be changed until the exam is handed in. */
public final class ExamPanel extends Composite<Div> implements OpenQuestion {
    private final Stem stem;
    private final QuestionCard card;
    private final Paragraph complaint = Components.alert();
    private final Span kept = Components.span("", "muted", "small");
    private final Ways ways;

    /** What the panel can do with its question. */
    interface Ways extends Serializable {
        /**
         * Stores an answer in place of the previous one.
         *
         * @return whether the answer was stored
         */
        boolean keep(Answer answer);

        /** Withdraws the answer, because nothing is chosen any more. */
        void withdraw();

        void back();

        void next();
    }

    ExamPanel(Quiz quiz, int number, Ways ways) {
        Item item = quiz.question(number).item();
        this.ways = ways;
        this.stem = new Stem(item);
        this.card = QuestionCard.of(item, Stem.ID);
        quiz.answered(number).ifPresent(answered -> card.restore(answered.answer()));
        card.onTouch(this::keep);
        card.onEnter(this::enter);
        kept.getElement().setAttribute("role", "status");
        show(quiz, number);
        Div actions = Components.div("actions at-hand", complaint);
        actions.add(Buttons.primary(text(number == quiz.size() ? "quiz.exam.all" : "quiz.next"), this::enter));
        if (number > 1) {
            actions.add(Components.button(text("quiz.exam.back"), ways::back));
        }
        actions.add(kept);
        getContent().addClassName("asking");
        getContent().add(stem, card, actions);
    }

    /** Shows whether an answer is stored. */
    void show(Quiz quiz, int number) {
        complaint.setText("");
        kept.setText(text(quiz.answered(number).isPresent() ? "quiz.exam.kept" : "quiz.exam.open"));
    }

    /** Returns the answer; empty if nothing is chosen. */
    Optional<Answer> answer() {
        return card.answer();
    }

    private void keep() {
        card.answer().ifPresentOrElse(ways::keep, ways::withdraw);
    }

    @Override
    public void read() {
        stem.read(card.field());
    }

    @Override
    public void press(int number) {
        card.press(number);
    }

    /** Stores the answer again and goes on, since the last typed characters may not have arrived yet. */
    @Override
    public void enter() {
        if (card.answer().map(ways::keep).orElse(true)) {
            ways.next();
        }
    }

    @Override
    public void complain(String why) {
        complaint.setText(why);
        kept.setText("");
    }
}
