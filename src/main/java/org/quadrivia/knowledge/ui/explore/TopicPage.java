package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.ui.DataLinks;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageHeading;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.QuizLink;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.view.ClaimDetails;

/** The page of a topic: what it is about and what belongs to it. */
public final class TopicPage extends Composite<Div> {
    private static final int FIRST = 60;
    private static final int FIRST_CLAIMS = 6;

    public TopicPage(PageContext context, Topic topic) {
        PageLinks links = new PageLinks(context);
        getContent().addClassName("page-narrow");
        Paragraph eyebrow = new Paragraph(new Anchor(context.address().explore(), text("page.topic")));
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, PageHeading.of(links, topic.label()));
        header.addClassName("page-header");
        if (topic.description() != null) {
            Paragraph description = new Paragraph(topic.description());
            description.addClassName("lead");
            links.markLanguage(description);
            header.add(description);
        }
        header.add(
                new QuizLink(context.address().quizOn(topic), text("page.topic.quiz"), flashcards(context, topic)),
                new DataLinks(context, topic.id()));
        getContent().add(header);
        TopicMembers members = TopicMembers.of(context, topic);
        if (!members.things().isEmpty()) {
            getContent().add(things(links, members.things()));
        }
        if (!members.claims().isEmpty()) {
            getContent().add(claims(context, members.claims()));
        }
    }

    private static Anchor flashcards(PageContext context, Topic topic) {
        Anchor cards = new Anchor(context.address().flashcards(topic.id()), text("learn.mode.cards"));
        cards.addClassName("btn");
        return cards;
    }

    private static Component things(PageLinks links, List<Named> things) {
        UnorderedList list = new UnorderedList();
        list.addClassName("columns-list");
        MoreRows.fill(list, new ListItem(), FIRST, things, thing -> new ListItem(links.to(thing)));
        return new Section(new H2(text("page.topic.members", things.size())), list);
    }

    private static Component claims(PageContext context, List<ClaimDetails> claims) {
        Section section = new Section(new H2(text("page.topic.claims", claims.size())));
        MoreRows.fill(section, new Div(), FIRST_CLAIMS, claims, claim -> new ClaimCard(context, claim));
        return section;
    }
}
