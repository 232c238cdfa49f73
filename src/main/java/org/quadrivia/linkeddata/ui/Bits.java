package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** Small parts and addresses that the pages of this package share. */
final class Bits {
    private Bits() {}

    /** Returns the header of a page about a knowledge base. */
    public static Header head(KbCard card, String title, String lead, Component... beside) {
        Paragraph eyebrow = new Paragraph(new Anchor("explore/" + card.id(), card.title()));
        eyebrow.addClassName("eyebrow");
        Header head = new Header(eyebrow, new H1(title), Pieces.paragraph(lead, "lead"));
        head.addClassName("page-header");
        if (beside.length > 0) {
            head.add(Pieces.actions(beside));
        }
        return head;
    }

    /** Returns what replaces a page while an exam locks it. */
    static Div closed(String exam) {
        Anchor back = new Anchor(exam, text("query.exam.back"));
        back.addClassNames("btn", "primary");
        Div closed = new Div(
                new H1(text("query.exam")), Pieces.paragraph(text("query.exam.why"), "lead"), Pieces.actions(back));
        closed.addClassName("notice");
        return closed;
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
