package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.IdAddress;

/** Links from a page to the same content as data. */
public final class DataLinks extends Composite<Paragraph> {
    /** Names of formats by file extension. */
    private static final Map<String, String> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("ttl", "Turtle");
        FORMATS.put("jsonld", "JSON-LD");
        FORMATS.put("rdf", "RDF/XML");
        FORMATS.put("nt", "N-Triples");
    }

    public DataLinks(PageContext context, EntityId id) {
        getContent().addClassNames("data-links", "small", "data");
        getContent().add(new Span(text("data.as")));
        IdAddress address = new IdAddress(context.address());
        FORMATS.forEach((ending, name) -> {
            Anchor link = new Anchor(
                    address.of(id, ending, other -> context.base().entity(other).isPresent()), name);
            link.setRouterIgnore(true);
            getContent().add(link);
        });
    }
}
