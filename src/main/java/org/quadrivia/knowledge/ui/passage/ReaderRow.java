package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.ui.fact.FactRow;
import org.quadrivia.knowledge.ui.fact.FactSourceNote;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.PassageDetails;

/** A passage in its source: its paraphrase and, in the margin, the facts and claims that come from it. */
final class ReaderRow extends Composite<ListItem> {
    private static final int FACTS = 4;
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final PageContext context;
    private final PageLinks links;

    /**
     * @param place the number of the passage in the source, from 1
     * @param askable whether there are questions about it
     */
    ReaderRow(PageContext context, PassageDetails view, int place, boolean askable) {
        this.context = context;
        this.links = new PageLinks(context);
        Passage passage = view.passage();
        Anchor where = links.to(passage);
        where.addClassName("at");
        Div text = new Div(says(passage));
        text.addClassName("passage-text");
        if (askable) {
            text.add(ask(passage));
        }
        getContent().addClassName("passage-row");
        getContent().getElement().setAttribute("data-at", String.valueOf(place));
        getContent().add(where, text);
        List<Fact> facts = view.facts().stream().filter(ReaderRow::tells).toList();
        if (!facts.isEmpty() || !view.claims().isEmpty()) {
            getContent().add(margin(passage, facts, view.claims()));
        }
    }

    /** Scrolls this passage to the top of the window and focuses it. */
    void arrive() {
        getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("setTimeout(() => { this.focus({preventScroll: true}); this.scrollIntoView(); })");
    }

    private Paragraph says(Passage passage) {
        Paragraph says = new Paragraph(passage.paraphrase() == null ? text("page.passage.bare") : passage.paraphrase());
        says.addClassName(passage.paraphrase() == null ? "muted" : "says");
        if (passage.paraphrase() != null) {
            links.markLanguage(says);
        }
        return says;
    }

    private Anchor ask(Passage passage) {
        Anchor ask = new Anchor(context.address().quizOn(passage), text("page.reader.ask"));
        ask.setAriaLabel(text("page.reader.ask.which", text("page.reader.ask"), PageLinks.locator(passage.locator())));
        ask.addClassName("ask");
        return ask;
    }

    /** Whether the fact says more than the kind of a thing. */
    private static boolean tells(Fact fact) {
        return !fact.property().id().iri().equals(TYPE);
    }

    private Component margin(Passage passage, List<Fact> facts, List<ClaimDetails> claims) {
        FactRow row = new FactRow(context);
        UnorderedList list = new UnorderedList();
        facts.stream().limit(FACTS).forEach(fact -> list.add(new ListItem(row.said(fact))));
        claims.stream().limit(FACTS).forEach(claim -> list.add(claim(claim)));
        int more = Math.max(0, facts.size() - FACTS) + Math.max(0, claims.size() - FACTS);
        if (more > 0) {
            list.add(new ListItem(new Anchor(context.address().of(passage.id()), text("page.reader.more", more))));
        }
        // Open beside the text, to be opened where there is no room beside it
        NativeDetails details = new NativeDetails(text("page.reader.from", facts.size(), claims.size()));
        details.setContent(list);
        Aside margin = new Aside(details);
        margin.getElement()
                .setAttribute("aria-label", text("page.reader.margin", PageLinks.locator(passage.locator())));
        margin.addClassName("passage-margin");
        return margin;
    }

    private ListItem claim(ClaimDetails claim) {
        Span words = new Span(links.to(claim.claim().id(), ClaimCard.sentence(claim)));
        ListItem row = new ListItem(words, FactSourceNote.named(claim));
        row.addClassName(claim.standing() == Standing.HEDGED ? "hedged" : "claimed");
        return row;
    }
}
