package org.quadrivia.quiz.ui.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.grading.Mark;

/** One row of an answered item: a badge, the words with what is said about them, and a chip with the result. */
final class AnsweredRow extends Composite<ListItem> {
    private final Div says = Components.div("says");

    /** @param badge the number of the option; empty for none */
    AnsweredRow(String badge, Component words) {
        Span sign = Components.sign(badge, "n");
        says.add(words);
        getContent().addClassName("option");
        getContent().add(sign, says);
    }

    /** Adds a component below the words. */
    AnsweredRow say(Component more) {
        says.add(more);
        return this;
    }

    /** Colours the row: options that are right, whether taken for right or not, and options wrongly taken for right. */
    AnsweredRow colour(Mark mark) {
        switch (mark) {
            case HIT -> getContent().addClassName("right");
            case MISSED -> getContent().addClassNames("right", "missed-one");
            case MISTAKEN -> getContent().addClassName("wrong");
            case LEFT -> {}
        }
        return this;
    }

    AnsweredRow chip(Span chip) {
        getContent().add(chip);
        return this;
    }
}
