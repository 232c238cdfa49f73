package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.ExploreSuggestions;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.TimelineStep;

/**
 * When the things of a knowledge base were: to scale where the data has dates, and in their order where it decides one; without dates, the page
 * promises only an order. Query
 * parameters choose the dates ({@code of}), a class ({@code kind}) and a time ({@code from}, {@code to}, in years).
 */
@Route("timeline/:kb?")
@AnonymousAllowed
public class TimelineView extends BrowseView {
    TimelineView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        show(page(context, event.getLocation().getQueryParameters()));
    }

    /** Returns the address of the page for these parameters, without the invalid ones. */
    public static String address(PageContext context, QueryParameters parameters) {
        return TimelineRequest.of(parameters).address(context.address());
    }

    /** Returns the page for the parameters of an address. */
    public static BrowsePage page(PageContext context, QueryParameters parameters) {
        TimelineRequest request = TimelineRequest.of(parameters);
        KnowledgeBase base = context.base();
        Optional<DatedSection> dated = DatedSection.of(context, request);
        List<TimelineStep> order = base.timeline();
        String title = text(dated.isEmpty() && !order.isEmpty() ? "page.timeline" : "page.time.title");
        Header header = new Header(eyebrow(context, base.card()), new H1(title));
        header.addClassName("page-header");
        Div page = new Div(header);
        page.addClassName("timeline-page");
        dated.ifPresent(page::add);
        if (!order.isEmpty()) {
            page.add(
                    dated.isEmpty()
                            ? OrderCard.untitled(context, order)
                            : new OrderCard(context, order, Optional.empty()));
        } else if (dated.isEmpty()) {
            page.add(new Paragraph(text("page.time.none")), new ExploreSuggestions(context));
        }
        return new BrowsePage(title, page);
    }
}
