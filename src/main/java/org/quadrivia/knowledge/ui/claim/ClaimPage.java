package org.quadrivia.knowledge.ui.claim;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.ui.DataLinks;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageHeading;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.QuizLink;
import org.quadrivia.knowledge.ui.SparqlLink;
import org.quadrivia.knowledge.ui.fact.FactRow;
import org.quadrivia.knowledge.ui.fact.FactSourceNote;
import org.quadrivia.knowledge.ui.fact.SourcesCard;
import org.quadrivia.knowledge.view.ClaimDetails;

/** The page of a claim: how firmly it is held and by whom, its facts, and the claims that conflict with it. */
public final class ClaimPage extends Composite<Div> {
    private final PageContext context;
    private final PageLinks links;
    private final FactRow row;

    public ClaimPage(PageContext context, ClaimDetails claim) {
        this.context = context;
        this.links = new PageLinks(context);
        this.row = new FactRow(context);
        getContent().addClassName("page-narrow");
        getContent().add(header(claim));
        if (!claim.facts().isEmpty()) {
            getContent().add(facts(claim, claim.facts()));
        }
        List<ClaimDetails> against = claim.conflictsWith().stream()
                .map(Named::id)
                .flatMap(id -> context.base().claim(id).stream())
                .toList();
        if (!against.isEmpty()) {
            getContent().add(against(against));
        }
        if (!claim.passages().isEmpty()) {
            getContent().add(new SourcesCard(context, text("page.claim.sources"), Optional.empty(), claim.passages()));
        }
    }

    private Component header(ClaimDetails claim) {
        Anchor index = new Anchor(context.address().claims(), text("page.claims"));
        Paragraph eyebrow = new Paragraph(index, new Span(text("page.separator")), FactSourceNote.chip(claim));
        eyebrow.addClassName("eyebrow");
        Header header =
                new Header(eyebrow, PageHeading.of(links, ClaimCard.sentence(claim)), ClaimCard.people(context, claim));
        header.addClassName("page-header");
        header.add(
                new QuizLink(context.address().quizAbout(claim.claim().id()), text("page.quiz")),
                new DataLinks(context, claim.claim().id()));
        return header;
    }

    private Component facts(ClaimDetails claim, List<Fact> facts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("statements");
        facts.forEach(fact -> list.add(new ListItem(row.statement(fact))));
        Paragraph note = new Paragraph(text("page.claim.note"));
        note.addClassNames("muted", "small");
        return new Section(
                SparqlLink.heading(
                        text("page.claim.facts"),
                        context.address(),
                        SparqlForPages.graph(claim.claim().id(), ClaimCard.sentence(claim))),
                note,
                list);
    }

    private Component against(List<ClaimDetails> claims) {
        Section section = new Section(new H2(text("page.claim.against")));
        claims.forEach(claim -> section.add(new ClaimCard(context, claim)));
        return section;
    }
}
