package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.form.Components;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;

/** The answers to a question that a teacher wrote. The right ones are marked by a sign and, for screen readers, by a word. */
final class OwnOptionLines extends Composite<UnorderedList> {
    OwnOptionLines(OwnContent content) {
        getContent().addClassName("option-lines");
        for (OwnOption option : content.options()) {
            String words = content.kind() == Kind.BOOLEAN ? text("quiz.own." + option.label()) : option.words();
            ListItem line = new ListItem(
                    Components.sign(option.correct() ? "✓" : "·", "sign"),
                    Components.inLanguage(content.language(), Components.span(words, "label")));
            if (option.correct()) {
                line.addClassName("right");
                line.add(Components.span(text("teach.right"), "visually-hidden"));
            }
            getContent().add(line);
        }
    }
}
