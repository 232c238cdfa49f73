package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** Small parts and addresses that the pages of this package share. */
final class QueryPageParts {
    private QueryPageParts() {}

    /** Returns the header of a page about a knowledge base. */
    static Header head(KbCard card, String title, String lead, Component... beside) {
        return Components.header(
                Components.eyebrow(new Anchor("explore/" + card.id(), card.title())), title, lead, beside);
    }

    /** Returns what replaces a page while an exam locks it. */
    static Div closed(String exam) {
        return Components.notice(
                text("query.exam"),
                text("query.exam.why"),
                Components.linkButton(exam, text("query.exam.back"), "primary"));
    }

    /** Returns the address of the console with a query in it; an empty query for the console alone. */
    static String console(KbId kb, String query) {
        String address = "query/" + kb;
        return query.isEmpty() ? address : address + "?query=" + encode(query);
    }

    static String exercises(KbId kb) {
        return "exercises/" + kb;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
