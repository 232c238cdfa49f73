package org.quadrivia.linkeddata.ui;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.EntityView;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ui.page.PrintedPage;
import org.quadrivia.knowledge.ui.page.PrintedPages;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.Descriptions;
import org.quadrivia.linkeddata.rdf.OpenBase;
import org.quadrivia.linkeddata.web.KnowledgePages;
import org.quadrivia.linkeddata.web.PlainDocument;
import org.quadrivia.linkeddata.web.PlainPage;
import org.quadrivia.linkeddata.web.SchemaOrgJson;
import org.springframework.stereotype.Component;

/** The printed pages of a knowledge base, with what search engines and other programs want to know about them. */
@Component
class PrintedKnowledgePages implements KnowledgePages {
    private final PrintedPages pages;
    private final Descriptions descriptions;

    PrintedKnowledgePages(PrintedPages pages, Descriptions descriptions) {
        this.pages = pages;
        this.descriptions = descriptions;
    }

    @Override
    public Optional<PlainPage> thing(OpenBase base, EntityId id, int number, String root) {
        return pages.thing(base.card(), id, number, PlainDocument.path(root))
                .map(page -> describedThing(base, id, page, root));
    }

    private PlainPage describedThing(OpenBase base, EntityId id, PrintedPage page, String root) {
        String description = page.entity()
                .map(EntityView::description)
                .or(() -> base.base().passage(id).map(one -> one.passage().paraphrase()))
                .orElse("");
        return new PlainPage(
                page.title(),
                description,
                page.content(),
                Optional.of(SchemaOrgJson.thing(base, id, page.title(), description, page.entity(), root)),
                root + page.address(),
                PlainPage.alternates(ending -> root + descriptions.address(base, id, ending)),
                base.isPublic());
    }

    @Override
    public PlainPage explore(OpenBase base, int number, String root) {
        KbCard card = base.card();
        PrintedPage page = pages.explore(card, number, PlainDocument.path(root));
        return new PlainPage(
                page.title(),
                Optional.ofNullable(card.description()).orElse(""),
                page.content(),
                Optional.of(SchemaOrgJson.dataset(base, root)),
                root + page.address(),
                List.of(new PlainPage.Alternate(root + ".well-known/void", DataFormat.TURTLE.mediaType())),
                base.isPublic());
    }

    /** Returns the list of passages or that of claims if the address is that of the list; empty for any other address. */
    Optional<PlainPage> list(OpenBase base, String address, int number, String root) {
        return pages.list(base.card(), address, number, PlainDocument.path(root))
                .map(page -> new PlainPage(
                        page.title(),
                        "",
                        page.content(),
                        Optional.empty(),
                        root + page.address(),
                        List.of(),
                        base.isPublic()));
    }
}
