package org.quadrivia.quiz.ui.card;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Hint;

/** A card on which a question is answered. There is one subclass for each way to answer. */
public abstract class QuestionCard extends Composite<Div> {
    /**
     * Returns the card for an item.
     *
     * @param stemId the id of the element that holds the stem
     */
    public static QuestionCard of(Item item, String stemId) {
        return switch (item.kind()) {
            case SINGLE, BOOLEAN, MULTIPLE -> new ChoiceCard(item, stemId);
            case ORDER -> new OrderCard(item, stemId);
            case TEXT -> new TextCard(item, stemId);
            case MATCH -> new MatchCard(item, stemId);
        };
    }

    private SerializableRunnable onTouch = () -> {};
    private SerializableRunnable onEnter = () -> {};

    /** Sets the action to run whenever something is chosen or moved, by mouse, keyboard or touch. */
    public final void onTouch(SerializableRunnable action) {
        onTouch = action;
    }

    final void touched() {
        onTouch.run();
    }

    /** Sets the action to run when Enter is pressed in a field of the card. The page does not handle keys in such a field. */
    public final void onEnter(SerializableRunnable action) {
        onEnter = action;
    }

    final void entered() {
        onEnter.run();
    }

    /** Does with the card what a hint says. By default, nothing: the words of the hint suffice. */
    public void help(Hint hint) {}

    /** Returns the field for a typed answer; null if nothing is typed. */
    @Nullable
    public Element field() {
        return null;
    }

    /** Returns the answer; empty if nothing is chosen yet. */
    public abstract Optional<Answer> answer();

    /** Returns the answer that stands there although nobody touched it; empty if nothing does. */
    public Optional<Answer> untouched() {
        return Optional.empty();
    }

    /** Shows a stored answer as if it had just been given. */
    public abstract void restore(Answer answer);

    /** Handles a number key; 1 is the first option, unless the options are numbers themselves. */
    public abstract void press(int number);

    /** Returns one line that says how to answer by keyboard; empty if the card itself says it. */
    public abstract String how();

    /** Returns the message for somebody who submits without having chosen anything. */
    public abstract String nothingChosen();
}
