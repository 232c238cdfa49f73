package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.form.Pieces;

/** Small things that these pages are made of. */
public final class Bits {
    private Bits() {}

    /** The head of a page that is of no knowledge base, and from which one goes back to them all. */
    public static Div head(String title, String lead, Component... actions) {
        Paragraph eyebrow = new Paragraph(new Anchor(TeachNav.ROUTE, text("teach.all")));
        eyebrow.addClassName("eyebrow");
        Div head = top(title, lead, actions);
        head.addComponentAsFirst(eyebrow);
        return head;
    }

    /** The same where one cannot go back further. */
    public static Div top(String title, String lead, Component... actions) {
        Div head = new Div(new H1(title), lead(lead));
        head.addClassName("page-header");
        if (actions.length > 0) {
            head.add(Pieces.actions(actions));
        }
        return head;
    }

    public static Paragraph lead(String words) {
        return Pieces.paragraph(words, "lead");
    }

    /** A part of a page under a heading of its own. */
    public static Section part(String heading, Component... content) {
        Section part = new Section(new H2(heading));
        part.addClassName("part");
        part.add(content);
        return part;
    }

    public static Span chip(Visibility visibility) {
        return Pieces.span(text("teach.visibility." + visibility.name().toLowerCase(java.util.Locale.ROOT)), "chip");
    }

    /** Goes to an address of ours, with its query. */
    public static void go(Component from, String address) {
        Location to = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }
}
