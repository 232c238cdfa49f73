package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** The possible answers to a question. The right ones are marked by a sign and, for screen readers, by a word. */
public final class OptionLines extends Composite<UnorderedList> {
    public OptionLines(Item item) {
        getContent().addClassName("option-lines");
        if (AnswerText.isChosen(item.kind())) {
            item.options().forEach(option -> getContent().add(line(item, option)));
        } else {
            AnswerText.rights(item).forEach(words -> getContent().add(right(item, words)));
        }
    }

    private static ListItem line(Item item, Option option) {
        return option.correct() ? right(item, option.label()) : new ListItem(sign("·"), label(item, option.label()));
    }

    private static ListItem right(Item item, String words) {
        Span word = new Span(text("teach.right"));
        word.addClassName("visually-hidden");
        ListItem line = new ListItem(sign("✓"), label(item, words), word);
        line.addClassName("right");
        return line;
    }

    private static Span label(Item item, String words) {
        Span label = new Span(words);
        label.addClassName("label");
        return Parts.speaking(item.language(), label);
    }

    private static Span sign(String sign) {
        Span span = new Span(sign);
        span.addClassName("sign");
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
