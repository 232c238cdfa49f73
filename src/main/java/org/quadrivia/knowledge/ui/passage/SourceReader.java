package org.quadrivia.knowledge.ui.passage;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.view.AskablePassages;
import org.quadrivia.knowledge.view.PassageDetails;

/** One page of a source: at most {@value #PAGE} passages under the headings of their sections, and links to the other pages. */
final class SourceReader extends Composite<Div> {
    static final int PAGE = 60;
    private static final int SECTIONS = 40;
    /** Parts stand open until so many passages do. */
    private static final int OPEN = 12;

    /** Stores the number of the topmost passage in the address and on the device, and offers to continue there next time. */
    private static final String KEEP_PLACE = """
            const list = this;
            const key = 'quadrivia-place-' + $0;
            const way = list.querySelector('.go-on');
            let kept = null;
            try { kept = localStorage.getItem(key); } catch (closed) { /* then nothing is kept */ }
            if (/^[0-9]{1,8}$/.test(kept ?? '') && kept > 2 && kept <= $1 && !/[?&]at=/.test(location.search)) {
              way.href = way.getAttribute('href').replace(/[?].*/, '') + '?at=' + kept;
              way.hidden = false;
            }
            let timer;
            const note = () => {
              if (!list.isConnected) {
                removeEventListener('scroll', note);
                return;
              }
              clearTimeout(timer);
              timer = setTimeout(() => {
                // What a closed section holds has a place, too, as if the section were open
                const shown = one => !one.closest('details:not([open])') && one.getBoundingClientRect().bottom > 40;
                const row = [...list.querySelectorAll('[data-at]')].find(shown);
                if (list.isConnected && row && location.pathname.endsWith('/passages')) {
                  history.replaceState(history.state, '', location.pathname + '?at=' + row.dataset.at);
                  try { localStorage.setItem(key, row.dataset.at); } catch (closed) { /* the address alone keeps it */ }
                }
              }, 200);
            };
            addEventListener('scroll', note, {passive: true});
            """;

    private final PageContext context;
    private final List<Passage> passages;

    /**
     * @param page the number of the page, from 1; a number beyond the last page gives the last page
     * @param at the number of the passage to go to, from 1; 0 for none
     * @param askable finds the passages about which there are questions; empty if the page does not show this
     */
    SourceReader(PageContext context, List<Passage> passages, int page, int at, Optional<AskablePassages> askable) {
        this.context = context;
        this.passages = passages;
        int pages = pageOf(passages.size());
        int shown = Math.min(page, pages);
        int from = (shown - 1) * PAGE;
        int to = Math.min(passages.size(), from + PAGE);
        List<PassageDetails> views = passages.subList(from, to).stream()
                .flatMap(passage -> context.base().passage(passage.id()).stream())
                .toList();
        Set<EntityId> asked =
                askable.map(known -> known.among(context.id(), views)).orElse(Set.of());
        List<Sections.Section> sections = Sections.of(passages);
        getContent().addClassName("reader");
        getContent().add(goOn());
        if (sections.size() > 1) {
            getContent().add(contents(sections));
        }
        boolean placed = at > from && at <= to;
        int read = 0;
        for (Sections.Section section : sections) {
            if (section.from() < to && section.to() > from) {
                boolean holds = at > section.from() && at <= section.to();
                boolean open = section.own() || (placed ? holds : read < OPEN);
                getContent().add(section(section, from, views, asked, at, open));
                read += section.to() - section.from();
            }
        }
        if (pages > 1) {
            getContent().add(neighbours(shown, pages));
        }
        getElement().executeJs(KEEP_PLACE, context.id().value(), passages.size());
    }

    /** Returns the number of the page that holds a passage, from 1. */
    static int pageOf(int place) {
        return Math.max(1, Math.ceilDiv(place, PAGE));
    }

    /**
     * Returns the address of the source at a passage.
     *
     * @param place the number of the passage in the source, from 1
     */
    static String address(PageContext context, int place) {
        int page = pageOf(place);
        return context.address().passages() + (page > 1 ? "?page=" + page + "&at=" : "?at=") + place;
    }

    private Component goOn() {
        Anchor way = new Anchor(context.address().passages(), text("page.reader.go-on"));
        way.addClassNames("go-on", "onward");
        way.getElement().setAttribute("hidden", true);
        return way;
    }

    private Component contents(List<Sections.Section> sections) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        sections.stream()
                .filter(section -> !section.title().isEmpty())
                .limit(SECTIONS)
                .forEach(section ->
                        list.add(new ListItem(titled(section, new Anchor(address(context, section.from() + 1))))));
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", text("page.reader.contents"));
        nav.addClassName("reader-contents");
        return nav;
    }

    private <C extends HtmlContainer> C titled(Sections.Section section, C component) {
        component.setText(section.title());
        if (section.own()) {
            PageLinks.markLanguage(component, context.language());
        }
        return component;
    }

    /**
     * @param open whether the part stands open: those with headings of the source, which are read one after the other; of others, the
     *     one that holds the reader's place, else the first ones
     */
    private Component section(
            Sections.Section section, int from, List<PassageDetails> views, Set<EntityId> asked, int at, boolean open) {
        OrderedList list = new OrderedList();
        list.addClassName("passage-rows");
        for (int i = 0; i < views.size(); i++) {
            int place = from + i;
            PassageDetails view = views.get(i);
            if (place >= section.from() && place < section.to()) {
                ReaderRow row = new ReaderRow(
                        context, view, place + 1, asked.contains(view.passage().id()));
                list.add(row);
                if (place + 1 == at) {
                    row.arrive();
                }
            }
        }
        Section part = new Section();
        if (section.title().isEmpty()) {
            part.add(list);
        } else {
            Span count = new Span(text("page.count.passages", section.to() - section.from()));
            count.addClassNames("muted", "small");
            NativeDetails fold = new NativeDetails();
            fold.setSummary(new Span(titled(section, new H2()), count));
            fold.setContent(list);
            fold.setOpen(open);
            fold.addClassName("reader-part");
            part.add(fold);
        }
        return part;
    }

    private Component neighbours(int page, int pages) {
        Nav nav = new Nav();
        nav.addClassName("neighbours");
        nav.getElement().setAttribute("aria-label", text("data.pages"));
        if (page > 1) {
            nav.add(neighbour("prev", page - 1));
        }
        nav.add(new Span(text("data.page", page, pages)));
        if (page < pages) {
            nav.add(neighbour("next", page + 1));
        }
        return nav;
    }

    private Anchor neighbour(String rel, int page) {
        int first = (page - 1) * PAGE;
        String from = PageLinks.locator(passages.get(first).locator());
        Anchor link = new Anchor(
                context.address().passages() + "?page=" + page,
                text(rel.equals("prev") ? "page.reader.earlier" : "page.reader.later", from));
        link.addClassNames("btn", rel);
        link.getElement().setAttribute("rel", rel);
        return link;
    }
}
