package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.ExploreSuggestions;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.SourceLine;
import org.quadrivia.knowledge.view.AskablePassages;

/**
 * The source of a knowledge base, to be read: its passages in their order, a page at a time. The query parameter {@code page} is the
 * number of the page; {@code at} is the number of a passage in the source to go to. The address follows the reader, so that whoever
 * comes back finds the place again.
 */
@Route("page/:kb/passages")
@AnonymousAllowed
public class PassagesView extends BrowseView {

    private final Optional<AskablePassages> askable;

    /** @param askable empty if nothing can be asked */
    PassagesView(ReadableKnowledge reading, Optional<AskablePassages> askable) {
        super(reading);
        this.askable = askable;
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        int at = number(event, "at");
        int page = at > 0 ? SourceReader.pageOf(at) : Math.max(1, number(event, "page"));
        show(page(context, page, at, askable));
    }

    private static int number(BeforeEnterEvent event, String name) {
        return parameter(event, name)
                .filter(text -> text.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /**
     * Returns a page for readers without scripts.
     *
     * @param number the number of the page, from 1
     */
    public static BrowsePage page(PageContext context, int number) {
        return page(context, number, 0, Optional.empty());
    }

    private static BrowsePage page(PageContext context, int number, int at, Optional<AskablePassages> askable) {
        KbCard card = context.base().card();
        List<Passage> passages = context.base().passages();
        Div page = new Div(header(context, card, passages));
        if (passages.isEmpty()) {
            page.addClassName("page-narrow");
            page.add(new ExploreSuggestions(context));
        } else {
            page.add(new SourceReader(context, passages, number, at, askable));
        }
        return new BrowsePage(text("page.reader"), page);
    }

    private static Header header(PageContext context, KbCard card, List<Passage> passages) {
        Paragraph lead = new Paragraph(text("page.passages.lead", passages.size()));
        lead.addClassName("lead");
        Header header = new Header(eyebrow(context, card), new H1(text("page.reader")), lead);
        SourceLine.of(context).ifPresent(header::add);
        if (!passages.isEmpty()) {
            Anchor learn = new Anchor(context.address().learn(), text("page.reader.learn"));
            learn.addClassName("btn");
            Div actions = new Div(learn);
            actions.addClassName("page-actions");
            header.add(actions);
        }
        header.addClassName("page-header");
        return header;
    }
}
