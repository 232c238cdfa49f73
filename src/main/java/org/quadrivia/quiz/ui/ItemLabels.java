package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;

/** Creates components for the plain text of an item, marked with its language. */
public final class ItemLabels {
    private ItemLabels() {}

    public static Span of(Item item, String label) {
        return Components.name(item.language(), label, Components.span(label, "label"));
    }

    /** Sets the language of a component to that of the item, so that screen readers pronounce it correctly. */
    public static <C extends Component> C inLanguage(Item item, C component) {
        return Components.inLanguage(item.language(), component);
    }
}
