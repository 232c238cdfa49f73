package org.quadrivia.knowledge.ui.noscript;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.ExamPage;
import org.quadrivia.knowledge.ui.MissingPage;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.claim.ClaimsView;
import org.quadrivia.knowledge.ui.explore.ExploreView;
import org.quadrivia.knowledge.ui.explore.SearchView;
import org.quadrivia.knowledge.ui.page.PageView;
import org.quadrivia.knowledge.ui.passage.PassagesView;
import org.quadrivia.knowledge.ui.time.TimelineView;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * The pages that the views show, printed for crawlers and browsers without scripts.
 *
 * <p>In all methods, {@code number} is the part of the page to print (from 1), and {@code path} is that with which addresses on this
 * server begin. The reader must be allowed to read the knowledge base, and no exam may close it.
 */
@org.springframework.stereotype.Component
public class NoScriptPages {
    private final ReadableKnowledge reading;

    NoScriptPages(ReadableKnowledge reading) {
        this.reading = reading;
    }

    /** Prints what is in a knowledge base. The views offer a search instead of a list of all things, which is added here. */
    public NoScriptPage explore(KbCard card, int number, String path) {
        PageContext context = PageContext.of(reading, card);
        BrowsePage page = ExploreView.page(context);
        Div content = new Div(page.content(), allThings(context));
        return NoScriptHtml.print(
                new BrowsePage(page.title(), content), context.address().explore(), number, path);
    }

    private static Component allThings(PageContext context) {
        KnowledgeBase base = context.base();
        PageLinks links = new PageLinks(context);
        UnorderedList list = new UnorderedList();
        list.addClassName("columns-list");
        MoreRows.fill(list, new ListItem(), 0, base.entities(), id -> new ListItem(links.to(base.named(id))));
        return new Section(new H2(text("page.count.entities", base.card().entities())), list);
    }

    /** Prints the list of passages or that of claims if the address is that of the list; empty for any other address. */
    public Optional<NoScriptPage> list(KbCard card, String address, int number, String path) {
        PageContext context = PageContext.of(reading, card);
        if (address.equals(context.address().passages())) {
            String numbered = number > 1 ? address + "?page=" + number : address;
            return Optional.of(NoScriptHtml.print(PassagesView.page(context, number), numbered, 1, path));
        }
        return Optional.of(address)
                .filter(context.address().claims()::equals)
                .map(claims -> NoScriptHtml.print(ClaimsView.page(context), address, number, path));
    }

    /** Prints the timeline that the parameters ask for. */
    public NoScriptPage timeline(KbCard card, QueryParameters parameters, int number, String path) {
        PageContext context = PageContext.of(reading, card);
        return NoScriptHtml.print(
                TimelineView.page(context, parameters), TimelineView.address(context, parameters), number, path);
    }

    /** Prints the page of a passage, a claim, an entity or a topic; empty if the IRI is none of them. */
    public Optional<NoScriptPage> thing(KbCard card, EntityId id, int number, String path) {
        PageContext context = PageContext.of(reading, card);
        return PageView.page(context, id)
                .map(page -> NoScriptHtml.print(page, context.address().of(id), number, path));
    }

    /** @param cards knowledge bases to search in, not empty */
    public NoScriptPage search(List<KbCard> cards, String words, String address, int number, String path) {
        List<PageContext> contexts =
                cards.stream().map(card -> PageContext.of(reading, card)).toList();
        return NoScriptHtml.print(SearchView.page(contexts, words), address, number, path);
    }

    /** Prints what stands in for the pages of a knowledge base during an exam on it, at the given address. */
    public NoScriptPage exam(String exam, String path) {
        return NoScriptHtml.print(ExamPage.of(exam), "", 1, path);
    }

    /** Prints a page that says why there is nothing at an address. */
    public NoScriptPage missing(KbCard card, String why, String path) {
        return NoScriptHtml.print(MissingPage.of(PageContext.of(reading, card), why), "", 1, path);
    }

    /** Prints a page that says that there is no such knowledge base. */
    public NoScriptPage missingBase(String path) {
        return NoScriptHtml.print(MissingPage.ofBase(reading.knowledge()), "", 1, path);
    }
}
