package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import org.quadrivia.question.Item;

/** A statement that is right or wrong: two options, side by side where there is room. */
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
