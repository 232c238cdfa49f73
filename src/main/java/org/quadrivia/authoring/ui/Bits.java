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

/** Small components of these pages. */
public final class Bits {
    private Bits() {}

    /** Returns the header of a page that is not about one knowledge base, with a link to all of them. */
    public static Div head(String title, String lead, Component... actions) {
        Paragraph eyebrow = new Paragraph(new Anchor(TeachNav.ROUTE, text("teach.all")));
        eyebrow.addClassName("eyebrow");
        Div head = top(title, lead, actions);
        head.addComponentAsFirst(eyebrow);
        return head;
    }

    /** Returns the same header without the link. */
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

    /** Returns a section with a heading. */
    public static Section part(String heading, Component... content) {
        Section part = new Section(new H2(heading));
        part.addClassName("part");
        part.add(content);
        return part;
    }

    public static Span chip(Visibility visibility) {
        return Pieces.span(text("teach.visibility." + visibility.name().toLowerCase(java.util.Locale.ROOT)), "chip");
    }

    /** Navigates to an address on this site, including its query. */
    public static void go(Component from, String address) {
        Location to = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }
}
