package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Answer;

/** A question that waits for its answer: one card for each kind. */
abstract class QuestionCard extends Composite<Div> {
    /**
     * The card for that item.
     *
     * @param stemId id of the element that holds the stem
     */
    static QuestionCard of(Item item, String stemId) {
        return switch (item.kind()) {
            case SINGLE -> new SingleCard(item, stemId);
            case BOOLEAN -> new BooleanCard(item, stemId);
            case MULTIPLE -> new MultipleCard(item, stemId);
            case ORDER -> new OrderCard(item, stemId);
            case TEXT, MATCH ->
                throw new IllegalArgumentException("no card for " + item.kind().word() + " items");
        };
    }

    private SerializableRunnable onTouch = () -> {};

    /** What to do whenever something is chosen or moved, by whatever means. */
    final void onTouch(SerializableRunnable action) {
        onTouch = action;
    }

    final void touched() {
        onTouch.run();
    }

    /** Empty as long as nothing is chosen. */
    abstract Optional<Answer> answer();

    /** What the number keys do; 1 is the first option. */
    abstract void press(int number);

    /** How to answer, in a line. */
    abstract String how();

    /** What to say to somebody who answers without having chosen. */
    abstract String nothingChosen();
}
