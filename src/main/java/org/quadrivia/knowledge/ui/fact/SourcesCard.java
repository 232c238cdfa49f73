package org.quadrivia.knowledge.ui.fact;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SparqlLink;

/** Lists passages with what they say, each with a link. */
public final class SourcesCard extends Composite<Section> {
    private static final int FIRST = 6;

    public SourcesCard(PageContext context, String title, Optional<String> query, List<Passage> passages) {
        getContent().add(SparqlLink.heading(title, context.address(), query), list(context, passages, FIRST));
    }

    public static UnorderedList list(PageContext context, List<Passage> passages, int first) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sources");
        MoreRows.fill(list, new ListItem(), first, passages, passage -> row(context, passage));
        return list;
    }

    private static ListItem row(PageContext context, Passage passage) {
        PageLinks links = new PageLinks(context);
        Span says = new Span(passage.paraphrase() == null ? text("page.passage.bare") : passage.paraphrase());
        says.addClassName(passage.paraphrase() == null ? "muted" : "paraphrase");
        links.markLanguage(says);
        return new ListItem(links.to(passage), says);
    }
}
