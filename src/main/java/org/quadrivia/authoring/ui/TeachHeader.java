package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** The header of a teachers' page: the knowledge base, links to its other pages, the title and an introduction. */
public final class TeachHeader extends Composite<Div> {
    public TeachHeader(KbCard card, TeachNav.Tab here, String title, String lead, Component... actions) {
        Paragraph eyebrow = Components.eyebrow(toAll(), new Anchor("explore/" + card.id(), card.title()));
        getContent().addClassName("teach-head");
        getContent().add(new TeachNav(card.id(), here), Components.header(eyebrow, title, lead, actions));
    }

    /** Returns the header of a page that is not about one knowledge base. */
    public static Header withoutBase(String title, String lead) {
        return Components.header(Components.eyebrow(toAll()), title, lead);
    }

    private static Anchor toAll() {
        return new Anchor(TeachNav.ROUTE, text("teach.all"));
    }
}
