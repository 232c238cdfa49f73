package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.knowledge.Topic;

/** A topic: what it is about and what belongs to it. */
final class TopicPage extends Composite<Div> {
    private static final int FIRST = 60;

    TopicPage(PageContext context, Topic topic) {
        Links links = new Links(context);
        getContent().addClassName("page-narrow");
        Paragraph eyebrow = new Paragraph(new Anchor(context.address().explore(), text("page.topic")));
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, Headline.of(links, topic.label()));
        header.addClassName("page-header");
        if (topic.description() != null) {
            Paragraph description = new Paragraph(topic.description());
            description.addClassName("lead");
            links.markLanguage(description);
            header.add(description);
        }
        UnorderedList members = new UnorderedList();
        members.addClassName("columns-list");
        MoreRows.fill(members, new ListItem(), FIRST, Members.of(context, topic), member -> new ListItem(links.to(member)));
        getContent().add(header, new Section(new H2(text("page.topic.members", topic.members().size())), members));
    }
}
