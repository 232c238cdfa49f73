package org.quadrivia.quiz.ui.question;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Complaint;
import org.quadrivia.quiz.ui.Stem;
import org.quadrivia.quiz.ui.card.OpenQuestion;
import org.quadrivia.quiz.ui.card.QuestionCard;

/** A question in practice, before it is answered. */
public final class AskPanel extends Composite<Div> implements OpenQuestion {
    private final Stem stem;
    private final QuestionCard card;
    private final Complaint complaint = new Complaint("");
    private final SerializableConsumer<Answer> onAnswer;

    AskPanel(Item item, SerializableConsumer<Answer> onAnswer) {
        this.onAnswer = onAnswer;
        this.stem = new Stem(item);
        this.card = QuestionCard.of(item, Stem.ID);
        card.onTouch(() -> complaint.say(""));
        NativeButton submit = Buttons.primary(text("quiz.answer"), this::enter);
        card.onEnter(this::enter);
        Span how = new Span(card.how());
        how.addClassNames("muted", "small", "how");
        Div actions = new Div(complaint, submit, how);
        actions.addClassNames("actions", "at-hand");
        getContent().addClassName("asking");
        getContent().add(stem, card, actions);
    }

    @Override
    public void read() {
        stem.read(card.field());
    }

    @Override
    public void complain(String why) {
        complaint.say(why);
    }

    @Override
    public void press(int number) {
        card.press(number);
    }

    /** Submits the answer, or shows a message if there is none yet. */
    @Override
    public void enter() {
        card.answer().ifPresentOrElse(onAnswer, () -> complaint.say(card.nothingChosen()));
    }
}
