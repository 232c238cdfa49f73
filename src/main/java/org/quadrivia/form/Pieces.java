package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Small components that pages are made of. The parameter {@code looks} takes class names of the style sheets. */
public final class Pieces {
    private Pieces() {}

    public static Paragraph paragraph(String words, String... looks) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames(looks);
        return paragraph;
    }

    public static Span span(String words, String... looks) {
        Span span = new Span(words);
        span.addClassNames(looks);
        return span;
    }

    public static NativeButton button(String words, SerializableRunnable action, String... looks) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    /** Returns a link that looks like a button. */
    public static Anchor button(String address, String words, String... looks) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        link.addClassNames(looks);
        return link;
    }

    public static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    /**
     * Returns an empty line that screen readers announce as soon as it has text.
     *
     * @param fault whether the text will be about a fault
     */
    public static Paragraph said(boolean fault) {
        Paragraph line = paragraph("", fault ? "complaint" : "done");
        line.getElement().setAttribute("role", fault ? "alert" : "status");
        return line;
    }
}
