package org.quadrivia.knowledge.ui.claim;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.ExploreSuggestions;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.claim.Conflicts.Dispute;
import org.quadrivia.knowledge.view.ClaimDetails;

/** The page of all claims with who makes and disputes them: conflicting claims side by side, then all others. */
@Route("page/:kb/claims")
@AnonymousAllowed
public class ClaimsView extends BrowseView {
    private static final int FIRST = 60;

    ClaimsView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        show(page(context));
    }

    public static BrowsePage page(PageContext context) {
        List<ClaimDetails> claims = context.base().claims();
        Div page = new Div(header(context, claims));
        List<Dispute> all = Conflicts.among(claims);
        List<Dispute> conflicts =
                all.stream().filter(dispute -> !dispute.other().isEmpty()).toList();
        List<ClaimDetails> others = all.stream()
                .filter(dispute -> dispute.other().isEmpty())
                .flatMap(dispute -> dispute.one().stream())
                .toList();
        if (!conflicts.isEmpty()) {
            page.add(conflicts(context, conflicts));
        }
        if (!others.isEmpty()) {
            page.add(others(context, others, conflicts.isEmpty()));
        }
        if (claims.isEmpty()) {
            page.add(new ExploreSuggestions(context));
        }
        return new BrowsePage(text("page.claims"), page);
    }

    private static Header header(PageContext context, List<ClaimDetails> claims) {
        Paragraph lead = new Paragraph(text("page.claims.lead", claims.size()));
        lead.addClassName("lead");
        Header header = new Header(eyebrow(context, context.base().card()), new H1(text("page.claims")), lead);
        header.addClassName("page-header");
        return header;
    }

    private static Component conflicts(PageContext context, List<Dispute> conflicts) {
        Section section = new Section(new H2(text("page.claims.conflicts")));
        for (Dispute dispute : conflicts) {
            Div row = new Div(side(context, dispute.one()), side(context, dispute.other()));
            row.addClassName("side-by-side");
            section.add(row);
        }
        return section;
    }

    private static Component side(PageContext context, List<ClaimDetails> claims) {
        Div side = new Div();
        claims.forEach(claim -> side.add(new ClaimCard(context, claim)));
        return side;
    }

    private static Component others(PageContext context, List<ClaimDetails> others, boolean alone) {
        Div grid = new Div();
        grid.addClassName("claim-grid");
        MoreRows.fill(grid, new Div(), FIRST, others, claim -> new ClaimCard(context, claim));
        return new Section(new H2(text(alone ? "page.claims.all" : "page.claims.others")), grid);
    }
}
