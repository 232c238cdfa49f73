package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.ExploreSuggestions;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.fact.SourcesCard;

/** The page of all passages of a knowledge base in the order of their source, with what each says. */
@Route("page/:kb/passages")
@AnonymousAllowed
public class PassagesView extends BrowseView {
    private static final int FIRST = 200;

    PassagesView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        show(page(context));
    }

    public static BrowsePage page(PageContext context) {
        KbCard card = context.base().card();
        List<Passage> passages = context.base().passages();
        Div page = new Div(header(context, card, passages));
        page.addClassName("page-narrow");
        if (passages.isEmpty()) {
            page.add(new ExploreSuggestions(context));
        } else {
            page.add(SourcesCard.list(context, passages, FIRST));
        }
        return new BrowsePage(text("page.passages"), page);
    }

    static Header header(PageContext context, KbCard card, List<Passage> passages) {
        Paragraph lead = new Paragraph(text("page.passages.lead", passages.size()));
        lead.addClassName("lead");
        Header header = new Header(eyebrow(context, card), new H1(text("page.passages")), lead);
        header.addClassName("page-header");
        return header;
    }
}
