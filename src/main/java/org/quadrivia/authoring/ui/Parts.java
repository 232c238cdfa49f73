package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the pages for teachers share. */
final class Parts {
    private static final String UNKNOWN = "und";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Parts() {}

    static NativeButton button(String words, SerializableRunnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("btn");
        return button;
    }

    static NativeButton primary(String words, SerializableRunnable action) {
        NativeButton button = button(words, action);
        button.addClassName("primary");
        return button;
    }

    static NativeButton slim(String words, SerializableRunnable action) {
        NativeButton button = button(words, action);
        button.addClassName("slim");
        return button;
    }

    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("btn", "slim");
        return link;
    }

    static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    static Span chip(String words, String... kinds) {
        Span chip = new Span(words);
        chip.addClassName("chip");
        chip.addClassNames(kinds);
        return chip;
    }

    static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        return line;
    }

    /** A line that screen readers say once it has words. */
    static Paragraph said(boolean fault) {
        Paragraph line = new Paragraph();
        line.addClassName(fault ? "complaint" : "done");
        line.getElement().setAttribute("role", fault ? "alert" : "status");
        return line;
    }

    /** A field with its label. */
    static Div field(String id, String label, Component input) {
        input.setId(id);
        NativeLabel above = new NativeLabel(label);
        above.setFor(input);
        Div field = new Div(above, input);
        field.addClassName("field");
        return field;
    }

    /** Tells screen readers how to pronounce it. */
    static <C extends Component> C speaking(String language, C component) {
        if (!language.isEmpty() && !language.equals(UNKNOWN)) {
            component.getElement().setAttribute("lang", language);
        }
        return component;
    }

    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
