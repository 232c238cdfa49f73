package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.question.Item;

/** Creates components for the plain text of an item, marked with its language. */
public final class Labels {
    private static final String UNKNOWN = "und";

    private Labels() {}

    public static Span of(Item item, String label) {
        Span span = new Span(label);
        span.addClassName("label");
        return speaking(item, span);
    }

    /** Sets the language of a component to that of the item, so that screen readers pronounce it correctly. */
    public static <C extends Component> C speaking(Item item, C component) {
        return speaking(item.language(), component);
    }

    /** Sets the language of a component. An unknown language is left out. */
    public static <C extends Component> C speaking(String language, C component) {
        if (!language.isEmpty() && !language.equals(UNKNOWN)) {
            component.getElement().setAttribute("lang", language);
        }
        return component;
    }
}
