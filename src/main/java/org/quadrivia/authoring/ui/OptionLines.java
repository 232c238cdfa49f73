package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.grading.AnswerParts;

/** The possible answers to a question. The right ones are marked by a sign and, for screen readers, by a word. */
public final class OptionLines extends Composite<UnorderedList> {
    public OptionLines(Item item) {
        getContent().addClassName("option-lines");
        if (AnswerParts.isChosen(item.kind())) {
            item.options().forEach(option -> getContent().add(line(item, option)));
        } else {
            AnswerText.rights(item).forEach(words -> getContent().add(right(item, words)));
        }
    }

    private static ListItem line(Item item, Option option) {
        return option.correct() ? right(item, option.label()) : new ListItem(sign("·"), label(item, option.label()));
    }

    private static ListItem right(Item item, String words) {
        Span word = Components.span(text("teach.right"), "visually-hidden");
        ListItem line = new ListItem(sign("✓"), label(item, words), word);
        line.addClassName("right");
        return line;
    }

    private static Span label(Item item, String words) {
        return Components.inLanguage(item.language(), Components.span(words, "label"));
    }

    private static Span sign(String sign) {
        return Components.sign(sign, "sign");
    }
}
