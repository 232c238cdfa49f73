package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.form.KeptMediaView;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PictureMark;

/** Creates components for the plain text of an item, marked with its language. */
public final class ItemLabels {
    private ItemLabels() {}

    public static Span of(Item item, String label) {
        return Components.name(item.language(), label, Components.span(label, "label"));
    }

    /** Returns what an option shows: its label, and above it the picture if the option is one. The label says what is seen. */
    public static Component of(Item item, Option option) {
        return PictureMark.of(item, option)
                .<Component>map(mark -> Components.div(
                        "picture-option", KeptMediaView.picture(mark.file().address(), ""), of(item, option.label())))
                .orElseGet(() -> of(item, option.label()));
    }

    /** Sets the language of a component to that of the item, so that screen readers pronounce it correctly. */
    public static <C extends Component> C inLanguage(Item item, C component) {
        return Components.inLanguage(item.language(), component);
    }
}
