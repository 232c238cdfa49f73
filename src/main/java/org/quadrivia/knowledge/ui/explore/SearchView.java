package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import org.jspecify.annotations.Nullable;
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
    /** The largest number of passages and claims. */
    private static final int MOST_TEXTS = 100;

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
                .map(context -> Found.in(context, words))
                .filter(results -> results.total() > 0)
                .toList();
        Div page = new Div(header(words, found), new SearchBox(first).withWords(words));
        page.addClassName("page-narrow");
        found.forEach(results -> {
            String base = contexts.size() > 1 ? results.context().base().card().title() : null;
            things(results, words, base).ifPresent(page::add);
            texts(results, base).ifPresent(page::add);
        });
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
        Paragraph says = new Paragraph(lead(words, found));
        says.addClassName("lead");
        says.getElement().setAttribute("role", "status");
        Header header = new Header(new H1(text("page.search")), says);
        header.addClassName("page-header");
        return header;
    }

    private static String lead(String words, List<Found> found) {
        int things = found.stream().mapToInt(results -> results.hits().size()).sum();
        int texts = found.stream().mapToInt(results -> results.texts().size()).sum();
        if (words.isEmpty()) {
            return text("page.search.help");
        }
        if (things + texts == 0) {
            return text("page.search.none", words);
        }
        String named = found.stream().allMatch(Found::similar)
                ? text(things == 0 ? "page.search.unnamed" : "page.search.similar", words)
                : text("page.search.found", things, words);
        return texts == 0 ? named : named + " " + text("page.search.texts", texts);
    }

    /** @param base the title of the knowledge base, if several are searched */
    private static Optional<Component> things(Found found, String words, @Nullable String base) {
        if (found.hits().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("results");
        MoreRows.fill(list, new ListItem(), FIRST, found.hits(), hit -> row(found.context(), hit));
        String title = text(found.similar() ? "page.search.results.similar" : "page.search.results");
        Optional<String> query = found.similar() ? Optional.empty() : Optional.of(SparqlForPages.search(words));
        return Optional.of(new Section(
                SparqlLink.heading(title(base, title), found.context().address(), query), list));
    }

    private static Optional<Component> texts(Found found, @Nullable String base) {
        if (found.texts().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("results");
        MoreRows.fill(list, new ListItem(), FIRST, found.texts(), hit -> TextRow.of(found.context(), hit));
        return Optional.of(new Section(new H2(title(base, text("page.search.results.texts"))), list));
    }

    private static String title(@Nullable String base, String title) {
        return base == null ? title : base + text("page.separator") + title;
    }

    private static ListItem row(PageContext context, SearchHit hit) {
        Span note = new Span(SearchBox.note(hit));
        note.addClassNames("muted", "small");
        PageLinks links = new PageLinks(context);
        if (hit.matched().equals(hit.entity().label())) {
            links.markLanguage(note);
        }
        return new ListItem(links.to(hit.entity()), note);
    }

    private record Found(PageContext context, List<SearchHit> hits, List<SearchHit.InText> texts) {
        static Found in(PageContext context, String words) {
            return words.isEmpty()
                    ? new Found(context, List.of(), List.of())
                    : new Found(
                            context,
                            context.base().search(words, MOST),
                            context.base().searchTexts(words, MOST_TEXTS));
        }

        int total() {
            return hits.size() + texts.size();
        }

        /** Returns whether no name matches. */
        boolean similar() {
            return hits.stream().allMatch(SearchHit::similar);
        }
    }
}
