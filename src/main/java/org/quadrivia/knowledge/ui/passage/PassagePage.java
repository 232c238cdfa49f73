package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.ui.DataLinks;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SparqlLink;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.ui.fact.FactRow;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.PassageDetails;

/** A passage: what it says, the facts it supports, the claims it reports, and its neighbours in the source. */
public final class PassagePage extends Composite<Div> {
    private static final int FIRST = 30;
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final PageContext context;
    private final PageLinks links;
    private final FactRow row;

    public PassagePage(PageContext context, PassageDetails view) {
        this.context = context;
        this.links = new PageLinks(context);
        this.row = new FactRow(context);
        getContent().addClassName("page-narrow");
        getContent().add(header(view.passage()));
        if (!view.facts().isEmpty()) {
            getContent().add(facts(view));
        }
        if (!view.claims().isEmpty()) {
            getContent().add(claims(view.claims()));
        }
        getContent().add(neighbours(view.passage()));
    }

    private Component header(Passage passage) {
        int place = context.base().passages().stream().map(Passage::id).toList().indexOf(passage.id()) + 1;
        Anchor index = new Anchor(SourceReader.address(context, Math.max(1, place)), text("page.reader.back"));
        Paragraph eyebrow = new Paragraph(index);
        eyebrow.addClassName("eyebrow");
        Header header = new Header(
                eyebrow, new H1(text("page.passage.title", passage.locator().value())));
        header.addClassName("page-header");
        Paragraph says = new Paragraph(passage.paraphrase() == null ? text("page.passage.bare") : passage.paraphrase());
        says.addClassName(passage.paraphrase() == null ? "muted" : "passage-words");
        links.markLanguage(says);
        header.add(says, new DataLinks(context, passage.id()));
        return header;
    }

    private Component facts(PassageDetails view) {
        List<Fact> facts = view.facts().stream()
                .sorted(Comparator.comparing(PassagePage::isKind))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("statements");
        MoreRows.fill(list, new ListItem(), FIRST, facts, fact -> statement(fact, view.passage()));
        return new Section(
                SparqlLink.heading(
                        text("page.passage.facts", facts.size()),
                        context.address(),
                        SparqlForPages.graph(
                                view.passage().id(),
                                text(
                                        "page.passage.title",
                                        view.passage().locator().value()))),
                list);
    }

    /** Whether the fact says only of what kind a thing is; what the passage tells comes first. */
    private static boolean isKind(Fact fact) {
        return fact.property().id().iri().equals(TYPE);
    }

    private ListItem statement(Fact fact, Passage passage) {
        ListItem item = new ListItem();
        row.fillStatement(item, fact, passage.id());
        return item;
    }

    private Component claims(List<ClaimDetails> claims) {
        Section section = new Section(new H2(text("page.passage.claims", claims.size())));
        claims.forEach(claim -> section.add(new ClaimCard(context, claim)));
        return section;
    }

    private Component neighbours(Passage passage) {
        List<Passage> all = context.base().passages();
        int at = all.stream().map(Passage::id).toList().indexOf(passage.id());
        Nav nav = new Nav();
        nav.addClassName("neighbours");
        nav.getElement().setAttribute("aria-label", text("page.passages"));
        if (at > 0) {
            nav.add(neighbour("page.passage.previous", "prev", all.get(at - 1)));
        }
        if (at >= 0 && at + 1 < all.size()) {
            nav.add(neighbour("page.passage.next", "next", all.get(at + 1)));
        }
        return nav;
    }

    private Anchor neighbour(String key, String rel, Passage passage) {
        Anchor link = new Anchor(context.address().of(passage.id()), text(key, PageLinks.locator(passage.locator())));
        link.addClassNames("btn", rel);
        link.getElement().setAttribute("rel", rel);
        return link;
    }
}
