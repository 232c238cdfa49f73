package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.knowledge.Named;

/** Suggests where to go from an empty page: to what the knowledge base knows most about. */
public final class ExploreSuggestions extends Composite<Section> {
    private static final int HOW_MANY = 8;

    public ExploreSuggestions(PageContext context) {
        PageLinks links = new PageLinks(context);
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        for (Named thing : context.base().notable(HOW_MANY)) {
            list.add(new ListItem(links.to(thing)));
        }
        Anchor all = new Anchor(context.address().explore(), text("page.explore.all"));
        all.addClassName("onward");
        getContent().add(new H2(text("page.suggestions")), list, all);
    }
}
