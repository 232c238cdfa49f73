package org.quadrivia.quiz.ui.card;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;

/** A question that waits for its answer: one card for each kind. */
public abstract class QuestionCard extends Composite<Div> {
    /**
     * The card for that item.
     *
     * @param stemId id of the element that holds the stem
     */
    public static QuestionCard of(Item item, String stemId) {
        return switch (item.kind()) {
            case SINGLE -> new SingleCard(item, stemId);
            case BOOLEAN -> new BooleanCard(item, stemId);
            case MULTIPLE -> new MultipleCard(item, stemId);
            case ORDER -> new OrderCard(item, stemId);
            case TEXT -> new TextCard(item, stemId);
            case MATCH -> new MatchCard(item, stemId);
        };
    }

    private SerializableRunnable onTouch = () -> {};
    private SerializableRunnable onEnter = () -> {};

    /** What to do whenever something is chosen or moved, by whatever means. */
    public final void onTouch(SerializableRunnable action) {
        onTouch = action;
    }

    final void touched() {
        onTouch.run();
    }

    /** What to do when Enter is pressed in a field of the card, whose keys the page leaves to it. */
    public final void onEnter(SerializableRunnable action) {
        onEnter = action;
    }

    final void entered() {
        onEnter.run();
    }

    /** Where something is to be typed; null where nothing is. */
    @Nullable
    public Element field() {
        return null;
    }

    /** Empty as long as nothing is chosen. */
    public abstract Optional<Answer> answer();

    /** Shows an answer that was kept as if it had just been given. */
    public abstract void restore(Answer answer);

    /** What the number keys do; 1 is the first option. */
    public abstract void press(int number);

    /** How to answer by keyboard, in a line; empty where the card itself says it. */
    public abstract String how();

    /** What to say to somebody who answers without having chosen. */
    public abstract String nothingChosen();
}
