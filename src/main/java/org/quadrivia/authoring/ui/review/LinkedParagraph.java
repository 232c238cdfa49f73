package org.quadrivia.authoring.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Matcher;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.PlainWords;

/** A paragraph with an item's text, in which links are written {@code [[IRI|label]]}. */
final class LinkedParagraph extends Composite<Paragraph> {
    public LinkedParagraph(KbCard card, String text) {
        PageAddress pages = PageAddress.of(card);
        Matcher link = PlainWords.links(text);
        int from = 0;
        while (link.find()) {
            getContent().add(new Text(text.substring(from, link.start())));
            getContent().add(new Anchor(pages.of(new EntityId(link.group(1))), link.group(2)));
            from = link.end();
        }
        getContent().add(new Text(text.substring(from)));
    }
}
