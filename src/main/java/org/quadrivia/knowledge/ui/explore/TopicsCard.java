package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;

/** The topics of a knowledge base, each with its description and the number of its members. */
final class TopicsCard extends Composite<Section> {
    private static final int FIRST = 12;

    TopicsCard(PageContext context, List<Topic> topics) {
        UnorderedList list = new UnorderedList();
        list.addClassName("topics");
        MoreRows.fill(list, new ListItem(), FIRST, topics, topic -> row(context, topic));
        getContent().add(new H2(text("page.topics")), list);
    }

    private static Component row(PageContext context, Topic topic) {
        PageLinks links = new PageLinks(context);
        Span size = new Span(text("page.count.members", topic.members().size()));
        size.addClassNames("muted", "small");
        ListItem row = new ListItem(links.to(topic.id(), topic.label()), size);
        if (topic.description() != null) {
            Paragraph description = new Paragraph(topic.description());
            description.addClassNames("muted", "small");
            links.markLanguage(description);
            row.add(description);
        }
        return row;
    }
}
