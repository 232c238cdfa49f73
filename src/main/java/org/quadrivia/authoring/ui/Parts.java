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
import org.quadrivia.form.Pieces;

/** Components that the pages for teachers share. */
public final class Parts {
    private static final String UNKNOWN = "und";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Parts() {}

    public static NativeButton primary(String words, SerializableRunnable action) {
        return Pieces.button(words, action, "primary");
    }

    public static NativeButton slim(String words, SerializableRunnable action) {
        return Pieces.button(words, action, "slim");
    }

    public static Anchor link(String address, String words) {
        return Pieces.button(address, words, "slim");
    }

    public static Span chip(String words, String... kinds) {
        Span chip = Pieces.span(words, "chip");
        chip.addClassNames(kinds);
        return chip;
    }

    public static Paragraph muted(String words) {
        return Pieces.paragraph(words, "muted", "small");
    }

    /** Returns a labelled field. */
    public static Div field(String id, String label, Component input) {
        input.setId(id);
        NativeLabel above = new NativeLabel(label);
        above.setFor(input);
        Div field = new Div(above, input);
        field.addClassName("field");
        return field;
    }

    /** Sets the language, so that screen readers pronounce the text correctly. */
    public static <C extends Component> C speaking(String language, C component) {
        if (!language.isEmpty() && !language.equals(UNKNOWN)) {
            component.getElement().setAttribute("lang", language);
        }
        return component;
    }

    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
