package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.text.TextState;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.text.TextPassage;

/**
 * The page on which the words of passages are marked and said to be things, facts and claims. In the address, {@code page} is the number
 * of the page, {@code show=bare} shows only passages without facts, and {@code id} names the text that was brought, whose words are shown
 * where none are stored; {@code as} is what stands before its locators.
 */
@Route(TeachNav.ROUTE + "/:kb/text")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class MarkTextView extends DraftPage {
    private static final int PAGE = 40;
    private static final String ID = "id";
    private static final String NUMBER = "page";
    private static final String SHOW = "show";
    private static final String AS = "as";
    private static final String BARE = "bare";

    private final TextPageServices services;
    private final Div glance = new Div();
    private @Nullable PassageRow open;

    MarkTextView(TeacherPageGuard guard, TextPageServices services) {
        super(guard, services.editing);
        this.services = services;
        glance.addClassName("text-glance");
        glance.getElement().setAttribute("role", "status");
    }

    /**
     * Returns the address of the page, with the words of a text that was just brought.
     *
     * @param prefix what stands before the locators of that text
     */
    static String address(KbId kb, String id, String prefix) {
        return TeachNav.Tab.TEXT.of(kb) + "?" + ID + "=" + id + "&" + AS + "=" + prefix;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        OpenDraft draft = services.editing.open(card);
        PassageTexts texts = PassageTexts.of(services, draft, brought(asked));
        boolean bare = asked.getSingleParameter(SHOW).filter(BARE::equals).isPresent();
        List<Passage> all = draft.base().passages().stream()
                .filter(passage -> !bare || !texts.hasFacts(passage.id()))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
        int page = Math.min(pages, number(asked, all));
        fillBelowBar(
                text("teach.title.text", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.TEXT,
                        text("teach.text"),
                        text("teach.text.lead"),
                        Components.linkButton(FromTextView.into(card.id()), text("teach.text.add"))),
                glance,
                filter(card, bare, asked),
                list(card, all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE)), texts),
                neighbours(card, page, pages, asked));
        changed(card);
    }

    /** Returns the page that was asked for; else the one on which the text that was brought begins. */
    private static int number(QueryParameters asked, List<Passage> all) {
        String prefix = prefix(asked);
        return asked.getSingleParameter(NUMBER)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElseGet(() -> (int) all.stream()
                                        .takeWhile(passage ->
                                                !passage.locator().value().startsWith(prefix))
                                        .count()
                                / PAGE
                        + 1);
    }

    private static String prefix(QueryParameters asked) {
        return asked.getSingleParameter(AS).orElse("");
    }

    /** Returns the parameters that say which text was brought. */
    private static Map<String, String> kept(QueryParameters asked) {
        Map<String, String> query = new HashMap<>();
        asked.getSingleParameter(ID).ifPresent(id -> query.put(ID, id));
        asked.getSingleParameter(AS).ifPresent(prefix -> query.put(AS, prefix));
        return query;
    }

    private Map<String, String> brought(QueryParameters asked) {
        Map<String, String> words = new HashMap<>();
        asked.getSingleParameter(ID).flatMap(services.desk::state).ifPresent(state -> {
            if (state instanceof TextState.Ready(var text)) {
                for (TextPassage passage : text.passages()) {
                    words.putIfAbsent(prefix(asked) + passage.locator(), passage.words());
                }
            }
        });
        return words;
    }

    /** Says at a glance how much of the text has facts. */
    private void changed(KbCard card) {
        OpenDraft draft = services.editing.open(card);
        List<Passage> passages = draft.base().passages();
        int with = services.sources.facts(draft).size();
        int marks =
                services.marks.all(draft).values().stream().mapToInt(List::size).sum();
        glance.removeAll();
        glance.add(
                new Paragraph(text("teach.text.glance", passages.size(), with, passages.size() - with, marks)),
                Components.bar(with, Math.max(1, passages.size())));
        bar.show(card);
    }

    private static Component filter(KbCard card, boolean bare, QueryParameters asked) {
        Map<String, String> query = kept(asked);
        if (!bare) {
            query.put(SHOW, BARE);
        }
        return Components.line(
                "small", new Anchor(link(card, query), text(bare ? "teach.text.showAll" : "teach.text.showBare")));
    }

    private static String link(KbCard card, Map<String, String> query) {
        String tab = TeachNav.Tab.TEXT.of(card.id());
        return query.isEmpty() ? tab : tab + "?" + QueryParameters.simple(query).getQueryString();
    }

    private Component list(KbCard card, List<Passage> passages, PassageTexts texts) {
        Div all = new Div();
        if (passages.isEmpty()) {
            all.add(Components.muted(text("teach.text.none")));
        }
        String heading = "";
        OrderedList list = null;
        for (Passage passage : passages) {
            String own = passage.heading();
            if (list == null || !own.equals(heading)) {
                heading = own;
                if (!own.isEmpty()) {
                    all.add(new H2(own));
                }
                list = new OrderedList();
                list.addClassName("marked-passages");
                all.add(list);
            }
            list.add(new PassageRow(services, card, passage, texts, this::opened, () -> changed(card)));
        }
        return all;
    }

    private void opened(PassageRow row) {
        PassageRow before = open;
        open = row;
        if (before != null && before != row) {
            before.close();
        }
    }

    private static Component neighbours(KbCard card, int page, int pages, QueryParameters asked) {
        Nav nav = new Nav();
        nav.setVisible(pages > 1);
        nav.addClassName("neighbours");
        nav.getElement().setAttribute("aria-label", text("data.pages"));
        if (page > 1) {
            nav.add(neighbour(card, page - 1, asked, "teach.text.earlier"));
        }
        nav.add(Components.span(text("data.page", page, pages)));
        if (page < pages) {
            nav.add(neighbour(card, page + 1, asked, "teach.text.later"));
        }
        return nav;
    }

    private static Anchor neighbour(KbCard card, int page, QueryParameters asked, String words) {
        Map<String, String> query = kept(asked);
        asked.getSingleParameter(SHOW).filter(BARE::equals).ifPresent(bare -> query.put(SHOW, bare));
        query.put(NUMBER, String.valueOf(page));
        return Components.linkButton(link(card, query), text(words));
    }
}
