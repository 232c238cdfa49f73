package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.quadrivia.knowledge.PageAddress;

/** A heading with a link to a query for what is shown below it. */
public final class SparqlLink {
    private SparqlLink() {}

    public static Component heading(String title, PageAddress address, Optional<String> query) {
        H2 heading = new H2(title);
        if (query.isEmpty()) {
            return heading;
        }
        Div row = new Div(heading, link(title, address, query.get()));
        row.addClassName("heading-row");
        return row;
    }

    /**
     * Returns the link to the query.
     *
     * @param of what the query shows, for readers who do not see the place of the link
     */
    public static Anchor link(String of, PageAddress address, String query) {
        Anchor link = new Anchor(address.query(query), text("sparql.show"));
        link.addClassNames("as-sparql", "small", "data");
        link.setAriaLabel(text("sparql.show.of", of));
        return link;
    }
}
