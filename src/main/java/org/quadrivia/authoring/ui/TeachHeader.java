package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.knowledge.KbCard;

/** The header of a teachers' page: the knowledge base, links to its other pages, the title and an introduction. */
public final class TeachHeader extends Composite<Div> {
    public TeachHeader(KbCard card, TeachNav.Tab here, String title, String lead, Component... actions) {
        Paragraph eyebrow = new Paragraph(
                new Anchor(TeachNav.ROUTE, text("teach.all")), new Anchor("explore/" + card.id(), card.title()));
        eyebrow.addClassName("eyebrow");
        Div head = new Div(eyebrow, new H1(title));
        head.addClassName("page-header");
        if (!lead.isEmpty()) {
            Paragraph words = new Paragraph(lead);
            words.addClassName("lead");
            head.add(words);
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            head.add(row);
        }
        getContent().addClassName("teach-head");
        getContent().add(new TeachNav(card.id(), here), head);
    }
}
