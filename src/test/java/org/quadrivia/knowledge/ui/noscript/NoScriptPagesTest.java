package org.quadrivia.knowledge.ui.noscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;

/** There is no session and no UI, since pages are also printed outside Flow's requests. */
class NoScriptPagesTest {
    private static final KbCard CARD = new FakeKnowledge().card();

    private final NoScriptPages pages = new NoScriptPages(Browsing.reading(new FakeKnowledge()));

    @Test
    void showsWhatTheViewShows() {
        Element page = olaf(1).content();

        assertThat(page.select("h1").eachText()).containsExactly("Olaf");
        assertThat(page.select("h2").eachText())
                .contains("Facts", "Claims about Olaf", "Source passages")
                .doesNotContain(text("page.graph"));
        assertThat(page.select(".fact-group dt a").eachAttr("href")).allMatch(href -> href.startsWith("/q/page/saga"));
        assertThat(page.select("a.locator")).isNotEmpty();
        assertThat(page.select(".fact:has(a[href$=ship-3])").text()).isEqualTo("ship 3 §1.2");
    }

    @Test
    void leavesOutWhatNeedsScripts() {
        for (Element page :
                List.of(olaf(1).content(), pages.explore(CARD, 1, "/").content())) {
            assertThat(page.select("[aria-hidden=true], .more, script, .as-sparql, a[href^=/q/start]"))
                    .isEmpty();
            assertThat(page.getAllElements())
                    .noneMatch(element -> element.tagName().contains("-"));
        }
    }

    @Test
    void printsEachRowOfLongListsOnce() {
        List<String> rows = new ArrayList<>();
        int part = 0;
        for (String next = "/list"; !next.isEmpty(); ) {
            NoScriptPage page = lists(++part);
            assertThat("/" + page.address()).isEqualTo(next);
            rows.addAll(page.content().select("li").eachText());
            next = page.content().select("a[rel=next]").attr("href");
        }

        assertThat(part).isEqualTo(4);
        assertThat(rows).hasSize(320 + 450).doesNotHaveDuplicates();
        assertThat(lists(1).content().select("li")).hasSize(10 + 10 + 200);
        assertThat(lists(2).content().select("h2").eachText()).containsExactly("First", "Second");
        assertThat(lists(3).content().select("h2").eachText()).containsExactly("Second");
        assertThat(lists(2).content().select("a[rel=prev]").attr("href")).isEqualTo("/list?page=1");
        assertThat(lists(5).content().select("li, section")).isEmpty();
    }

    private static NoScriptPage lists(int number) {
        Div page = new Div(section("First", 320), section("Second", 450));
        return NoScriptHtml.print(new BrowsePage("Lists", page), "list", number, "/");
    }

    private static Section section(String title, int total) {
        UnorderedList list = new UnorderedList();
        List<String> rows =
                IntStream.range(0, total).mapToObj(i -> title + " " + i).toList();
        MoreRows.fill(list, new ListItem(), 10, rows, ListItem::new);
        return new Section(new H2(title), list);
    }

    @Test
    void furtherPartsShowOnlyTheListsThatTheyContinue() {
        assertThat(olaf(1).content().select("section")).hasSizeGreaterThan(2);
        assertThat(olaf(2).content().select("section, aside, dd")).isEmpty();
        assertThat(olaf(2).content().select("h1")).hasSize(1);
    }

    @Test
    void labelsAreText() {
        Element page = pages.thing(CARD, SagaKnowledgeBase.EVIL.id(), 1, "/")
                .orElseThrow()
                .content();

        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(SagaKnowledgeBase.EVIL.label());
        assertThat(page.outerHtml()).contains("&lt;");
    }

    @Test
    void theEntryPageListsAllThings() {
        Element page = pages.explore(CARD, 1, "/").content();

        assertThat(page.select(".columns-list a").eachText()).contains("Olaf", "the Long Serpent");
        assertThat(page.select("form[action=/search] input[name=q][type=search]"))
                .hasSize(1);
        assertThat(page.select("a[href=/page/saga/claims]")).isNotEmpty();
    }

    @Test
    void aSearchShowsItsWordsAndResults() {
        NoScriptPage page = pages.search(List.of(CARD), "olaf", "search?q=olaf", 1, "/");

        assertThat(page.content().select("input[name=q]").attr("value")).isEqualTo("olaf");
        assertThat(page.content().select("ol.results a").eachAttr("href")).contains("/page/saga/olaf");
    }

    @Test
    void listsHaveAddressesOfTheirOwn() {
        assertThat(pages.list(CARD, "page/saga/passages", 1, "/")
                        .orElseThrow()
                        .content()
                        .select(".passage-row"))
                .hasSize(3);
        assertThat(pages.list(CARD, "page/saga/claims", 1, "/").orElseThrow().title())
                .isEqualTo(text("page.claims"));
        assertThat(pages.list(CARD, "page/saga/olaf", 1, "/")).isEmpty();
    }

    @Test
    void somePagesStandInForOthers() {
        assertThat(pages.thing(CARD, new EntityId("http://elsewhere.example/x"), 1, "/"))
                .isEmpty();
        assertThat(pages.missing(CARD, "Gone.", "/").content().text()).contains("Gone.");
        assertThat(pages.missingBase("/").content().select("a[href=/explore/saga]"))
                .hasSize(1);
        assertThat(pages.exam("quiz/7", "/").content().select("a[href=/quiz/7]"))
                .hasSize(1);
    }

    private NoScriptPage olaf(int number) {
        return pages.thing(CARD, SagaKnowledgeBase.OLAF.id(), number, "/q/").orElseThrow();
    }
}
