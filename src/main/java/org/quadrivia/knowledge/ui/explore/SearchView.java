package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.SearchHit;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.ExploreSuggestions;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.SearchBox;
import org.quadrivia.knowledge.ui.SparqlLink;

/** The results of a search in one knowledge base, or in all if the address names none. */
@Route("search")
@AnonymousAllowed
public class SearchView extends BrowseView {
    private static final int FIRST = 25;
    private static final int MOST = 500;

    SearchView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<PageContext> named = parameter(event, "kb").flatMap(name -> PageContext.of(reading(), name));
        List<PageContext> contexts = named.map(List::of).orElseGet(this::all);
        if (contexts.isEmpty()) {
            super.enter(event);
        } else if (contexts.size() == 1) {
            enterOpen(contexts.getFirst(), event);
        } else {
            search(contexts, event);
        }
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        search(List.of(context), event);
    }

    private void search(List<PageContext> contexts, BeforeEnterEvent event) {
        show(page(contexts, parameter(event, "q").orElse("").strip()));
    }

    /** @param contexts not empty, none closed by an exam; the search field belongs to the first */
    public static BrowsePage page(List<PageContext> contexts, String words) {
        PageContext first = contexts.getFirst();
        List<Found> found = contexts.stream()
                .map(context -> new Found(
                        context, words.isEmpty() ? List.of() : context.base().search(words, MOST)))
                .filter(results -> !results.hits().isEmpty())
                .toList();
        Div page = new Div(header(words, found), new SearchBox(first).withWords(words));
        page.addClassName("page-narrow");
        found.forEach(results -> page.add(results(results, words, contexts.size() > 1)));
        if (found.isEmpty()) {
            page.add(new ExploreSuggestions(first));
        }
        return new BrowsePage(words.isEmpty() ? text("page.search") : text("page.search.title", words), page);
    }

    private List<PageContext> all() {
        List<PageContext> contexts = new ArrayList<>();
        for (KbCard card : reading().open()) {
            contexts.add(PageContext.of(reading(), card));
        }
        return contexts;
    }

    private static Header header(String words, List<Found> found) {
        int hits = found.stream().mapToInt(results -> results.hits().size()).sum();
        String lead = words.isEmpty()
                ? text("page.search.help")
                : hits == 0 ? text("page.search.none", words) : text("page.search.found", hits, words);
        Paragraph says = new Paragraph(lead);
        says.addClassName("lead");
        says.getElement().setAttribute("role", "status");
        Header header = new Header(new H1(text("page.search")), says);
        header.addClassName("page-header");
        return header;
    }

    private static Component results(Found found, String words, boolean several) {
        OrderedList list = new OrderedList();
        list.addClassName("results");
        MoreRows.fill(list, new ListItem(), FIRST, found.hits(), hit -> row(found.context(), hit));
        String title = several ? found.context().base().card().title() : text("page.search.results");
        Optional<String> query = Optional.of(SparqlForPages.search(words));
        return new Section(SparqlLink.heading(title, found.context().address(), query), list);
    }

    private static ListItem row(PageContext context, SearchHit hit) {
        Span note = new Span(SearchBox.note(hit));
        note.addClassNames("muted", "small");
        return new ListItem(new PageLinks(context).to(hit.entity()), note);
    }

    private record Found(PageContext context, List<SearchHit> hits) {}
}
