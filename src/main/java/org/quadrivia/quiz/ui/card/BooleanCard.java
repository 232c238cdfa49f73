package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import org.quadrivia.question.Item;

/** The card for a true-or-false statement: two options, side by side if there is room. */
public final class BooleanCard extends SingleCard {
    BooleanCard(Item item, String stemId) {
        super(item, stemId);
        choices.addClassName("pair");
    }

    @Override
    public String how() {
        return text("quiz.how.boolean");
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing.boolean");
    }
}
