package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** Parts that the study pages share. */
final class Parts {
    private Parts() {}

    /** Returns the head of a page: a title with a line above and a line below it, and actions. */
    static Div head(String eyebrow, String title, String lead, Component... actions) {
        Paragraph above = new Paragraph(eyebrow);
        above.addClassName("eyebrow");
        Paragraph words = new Paragraph(lead);
        words.addClassName("lead");
        Div head = new Div(above, new H1(title), words);
        head.addClassName("page-header");
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            head.add(row);
        }
        return head;
    }

    static Anchor button(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        return link;
    }

    public static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        return line;
    }

    /** Returns links to the same page for each knowledge base. */
    static Nav others(List<KbCard> all, KbId shown, String route) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", text("study.others"));
        nav.addClassName("actions");
        all.forEach(card -> {
            Anchor link = button(route + "/" + card.id(), card.title());
            link.addClassName("slim");
            if (card.id().equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }
}
