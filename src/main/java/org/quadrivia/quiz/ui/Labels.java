package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.question.Item;

/** Text of an item as plain text, marked with the language it is in. */
public final class Labels {
    private static final String UNKNOWN = "und";

    private Labels() {}

    public static Span of(Item item, String label) {
        Span span = new Span(label);
        span.addClassName("label");
        return speaking(item, span);
    }

    /** Tells screen readers how to pronounce it. */
    public static <C extends Component> C speaking(Item item, C component) {
        return speaking(item.language(), component);
    }

    /** The same, for text that is in that language. */
    public static <C extends Component> C speaking(String language, C component) {
        if (!language.isEmpty() && !language.equals(UNKNOWN)) {
            component.getElement().setAttribute("lang", language);
        }
        return component;
    }
}
