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
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
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
import org.quadrivia.knowledge.view.QuestionSearch;
import org.quadrivia.knowledge.view.SearchHit;

/** The results of a search in one knowledge base, or in all if the address names none. */
@Route("search")
@AnonymousAllowed
public class SearchView extends BrowseView {
    private static final int FIRST = 25;
    private static final int FIRST_QUESTIONS = 3;
    private static final String FOCUS_FIELD = """
            const field = this.querySelector('.search-box');
            if (field && matchMedia('(hover: hover)').matches) {
              customElements.whenDefined(field.localName).then(() => setTimeout(() => field.focus({preventScroll: true})));
            }
            """;
    private static final String SAY = """
            this.textContent = '';
            clearTimeout(this.saying);
            this.saying = setTimeout(() => { this.textContent = $0; }, 500);
            """;

    private final Optional<QuestionSearch> questions;
    private final Span said = Components.span("", "visually-hidden");
    private String lead = "";

    /** @param questions empty if nobody knows of questions */
    SearchView(ReadableKnowledge reading, Optional<QuestionSearch> questions) {
        super(reading);
        this.questions = questions;
        said.getElement().setAttribute("role", "status");
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
        String words = parameter(event, "q").orElse("").strip();
        List<SearchResults> found = find(contexts, words, questions);
        lead = lead(words, found);
        show(page(contexts.getFirst(), words, found, contexts.size() > 1));
    }

    /**
     * Returns the page without questions, for browsers that cannot take a quiz.
     *
     * @param contexts not empty, none closed by an exam; the search field belongs to the first
     */
    public static BrowsePage page(List<PageContext> contexts, String words) {
        return page(contexts.getFirst(), words, find(contexts, words, Optional.empty()), contexts.size() > 1);
    }

    private static List<SearchResults> find(
            List<PageContext> contexts, String words, Optional<QuestionSearch> questions) {
        return contexts.stream()
                .map(context -> SearchResults.in(context, words, questions))
                .filter(results -> results.total() > 0)
                .toList();
    }

    /** @param several whether several knowledge bases are searched */
    private static BrowsePage page(PageContext first, String words, List<SearchResults> found, boolean several) {
        Div page = new Div(header(words, found), new SearchBox(first).withWords(words));
        page.addClassName("page-narrow");
        found.forEach(results -> {
            String base = several ? results.context().base().card().title() : null;
            things(results, words, base).ifPresent(page::add);
            questions(results, base).ifPresent(page::add);
            texts(results, base).ifPresent(page::add);
        });
        if (found.isEmpty()) {
            page.add(new ExploreSuggestions(first));
        }
        return new BrowsePage(words.isEmpty() ? text("page.search") : text("page.search.title", words), page);
    }

    /**
     * Focuses the search field where people have a keyboard, and tells screen readers what was found: a text that is already
     * there when a page opens is not announced.
     */
    @Override
    protected void arrive(NavigationTrigger trigger) {
        super.arrive(trigger);
        getElement().executeJs(FOCUS_FIELD);
        getContent().add(said);
        said.getElement().executeJs(SAY, lead);
    }

    private List<PageContext> all() {
        List<PageContext> contexts = new ArrayList<>();
        for (KbCard card : reading().open()) {
            contexts.add(PageContext.of(reading(), card));
        }
        return contexts;
    }

    private static Header header(String words, List<SearchResults> found) {
        Paragraph says = new Paragraph(lead(words, found));
        says.addClassName("lead");
        Header header = new Header(new H1(text("page.search")), says);
        header.addClassName("page-header");
        return header;
    }

    private static String lead(String words, List<SearchResults> found) {
        int things = found.stream().mapToInt(results -> results.hits().size()).sum();
        int texts = found.stream().mapToInt(results -> results.texts().size()).sum();
        if (words.isEmpty()) {
            return text("page.search.help");
        }
        int asked =
                found.stream().mapToInt(results -> results.questions().size()).sum();
        if (things + texts + asked == 0) {
            return text("page.search.none", words);
        }
        String named = found.stream().allMatch(SearchResults::similar)
                ? text(things == 0 ? "page.search.unnamed" : "page.search.similar", words)
                : text("page.search.found", things, words);
        String all = asked == 0 ? named : named + " " + text("page.search.questions", asked);
        return texts == 0 ? all : all + " " + text("page.search.texts", texts);
    }

    /** @param base the title of the knowledge base, if several are searched */
    private static Optional<Component> things(SearchResults found, String words, @Nullable String base) {
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

    private static Optional<Component> texts(SearchResults found, @Nullable String base) {
        if (found.texts().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("results");
        MoreRows.fill(list, new ListItem(), FIRST, found.texts(), hit -> TextRow.of(found.context(), hit));
        return Optional.of(new Section(new H2(title(base, text("page.search.results.texts"))), list));
    }

    private static Optional<Component> questions(SearchResults found, @Nullable String base) {
        if (found.questions().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassNames("results", "found-questions");
        String id = "asked-" + found.context().id() + "-";
        List<QuestionSearch.Found> all = found.questions();
        MoreRows.fill(list, new ListItem(), FIRST_QUESTIONS, all, one -> TextRow.of(one, id + all.indexOf(one)));
        return Optional.of(new Section(new H2(title(base, text("page.search.results.questions"))), list));
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
}
