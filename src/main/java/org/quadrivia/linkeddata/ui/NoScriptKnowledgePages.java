package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ui.noscript.NoScriptPage;
import org.quadrivia.knowledge.ui.noscript.NoScriptPages;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.Descriptions;
import org.quadrivia.linkeddata.web.KnowledgePages;
import org.quadrivia.linkeddata.web.NoScriptContent;
import org.quadrivia.linkeddata.web.NoScriptDocument;
import org.quadrivia.linkeddata.web.SchemaOrgJson;
import org.springframework.stereotype.Component;

/** The printed pages of a knowledge base, with what search engines and other programs want to know about them. */
@Component
class NoScriptKnowledgePages implements KnowledgePages {
    private final NoScriptPages pages;
    private final Descriptions descriptions;

    NoScriptKnowledgePages(NoScriptPages pages, Descriptions descriptions) {
        this.pages = pages;
        this.descriptions = descriptions;
    }

    @Override
    public Optional<NoScriptContent> thing(AccessibleKnowledgeBase base, EntityId id, int number, String root) {
        return pages.thing(base.card(), id, number, NoScriptDocument.path(root))
                .map(page -> describedThing(base, id, page, root));
    }

    private NoScriptContent describedThing(AccessibleKnowledgeBase base, EntityId id, NoScriptPage page, String root) {
        String description = page.entity()
                .map(EntityDetails::description)
                .or(() -> base.base().passage(id).map(one -> one.passage().paraphrase()))
                .orElse("");
        return new NoScriptContent(
                page.title(),
                description,
                page.content(),
                Optional.of(SchemaOrgJson.thing(base, id, page.title(), description, page.entity(), root)),
                root + page.address(),
                NoScriptContent.alternates(ending -> root + descriptions.address(base, id, ending)),
                base.isPublic());
    }

    @Override
    public NoScriptContent explore(AccessibleKnowledgeBase base, int number, String root) {
        KbCard card = base.card();
        NoScriptPage page = pages.explore(card, number, NoScriptDocument.path(root));
        return new NoScriptContent(
                page.title(),
                Optional.ofNullable(card.description()).orElse(""),
                page.content(),
                Optional.of(SchemaOrgJson.dataset(base, root)),
                root + page.address(),
                List.of(new NoScriptContent.Alternate(root + ".well-known/void", DataFormat.TURTLE.mediaType())),
                base.isPublic());
    }

    /** Returns the list of passages or that of claims if the address is that of the list; empty for any other address. */
    Optional<NoScriptContent> list(AccessibleKnowledgeBase base, String address, int number, String root) {
        return pages.list(base.card(), address, number, NoScriptDocument.path(root))
                .map(page -> undescribed(base, page, root));
    }

    /** Returns the timeline that the parameters ask for. */
    NoScriptContent timeline(AccessibleKnowledgeBase base, QueryParameters parameters, int number, String root) {
        return undescribed(base, pages.timeline(base.card(), parameters, number, NoScriptDocument.path(root)), root);
    }

    private static NoScriptContent undescribed(AccessibleKnowledgeBase base, NoScriptPage page, String root) {
        return new NoScriptContent(
                page.title(), "", page.content(), Optional.empty(), root + page.address(), List.of(), base.isPublic());
    }
}
