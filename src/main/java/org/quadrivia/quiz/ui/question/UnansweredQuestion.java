package org.quadrivia.quiz.ui.question;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.AcceptedForm;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Stem;
import org.quadrivia.quiz.ui.card.OpenQuestion;
import org.quadrivia.quiz.ui.card.QuestionCard;

/** A question in practice, before it is answered. */
public final class UnansweredQuestion extends Composite<Div> implements OpenQuestion {
    private final Item item;
    private final Stem stem;
    private final QuestionCard card;
    private final Paragraph complaint = Components.alert();
    private final SerializableConsumer<Answer> onAnswer;
    private boolean askedAgain;
    private boolean askedWhetherMeant;

    UnansweredQuestion(Item item, QuestionAids.Offer aids, SerializableConsumer<Answer> onAnswer) {
        this.item = item;
        this.onAnswer = onAnswer;
        this.stem = new Stem(item);
        this.card = QuestionCard.of(item, Stem.ID);
        card.onTouch(() -> {
            complaint.setText("");
            askedWhetherMeant = false;
        });
        NativeButton submit = QuizButtons.primary(text("quiz.answer"), this::enter);
        card.onEnter(this::enter);
        Span how = Components.span(card.how(), "muted", "small", "how");
        NativeButton notKnown =
                Components.button(text("quiz.not-known"), () -> onAnswer.accept(new Answer.NotKnown()), "quiet");
        Div actions = Components.div("actions at-hand", complaint, submit, notKnown, how);
        getContent().addClassName("asking");
        getContent().add(stem, card, new QuestionAids(aids, card), actions);
    }

    /** Names those to whom the pictures of the question are owed. */
    void credit(String words) {
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
    public void complain(String why) {
        complaint.setText(why);
    }

    @Override
    public void press(int number) {
        card.press(number);
    }

    /**
     * Submits the answer, or shows a message if there is none yet or, once, if what is typed is too broad or almost
     * right. What stands there untouched is submitted the second time.
     */
    @Override
    public void enter() {
        card.answer()
                .or(() -> askedWhetherMeant ? card.untouched() : Optional.empty())
                .ifPresentOrElse(this::submit, this::askWhetherMeant);
    }

    private void askWhetherMeant() {
        askedWhetherMeant = true;
        complaint.setText(card.nothingChosen());
    }

    private void submit(Answer answer) {
        Optional<String> again = askedAgain ? Optional.empty() : secondTry(answer);
        if (again.isPresent()) {
            askedAgain = true;
            complaint.setText(again.get());
        } else {
            onAnswer.accept(answer);
        }
    }

    /** Returns what to say to somebody who may answer once more; empty if the answer counts. */
    private Optional<String> secondTry(Answer answer) {
        if (!(answer instanceof Answer.Typed(var words))) {
            return Optional.empty();
        }
        if (AcceptedForm.isTooBroad(item, words)) {
            return Optional.of(text("quiz.typed.broad", words.strip()));
        }
        return AcceptedForm.isAlmost(item, words) ? Optional.of(text("quiz.typed.almost")) : Optional.empty();
    }
}
