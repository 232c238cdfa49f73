package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The console and the exercises in a real browser, over the real worker. */
@Tag("full")
@BrowserTest
class QueryIT {
    private static final int LONG = 60_000;
    private static final String COUNTRIES =
            "PREFIX : <https://quadrivia.org/kb/ceasefire/>\nSELECT ?country ?who { ?who :servesCountry ?country }";
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (STRLEN(STR(?a)) + STRLEN(STR(?g)) < 0) }";

    @Test
    void aQueryIsWrittenRunLookedAtSharedAndFoundAgain(Page page) {
        page.navigate("query/ceasefire");
        AuthoringIT.arrived(page, "Query with SPARQL", "query-start");
        write(page, COUNTRIES);
        page.keyboard().press("Control+Enter");

        rows(page, "8 rows");
        assertThat(page.locator(".result-table td a").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/query/ceasefire\\?query=PREFIX.*"));
        page.locator(".take-away summary").click();
        AuthoringIT.arrived(page, "Query with SPARQL", "query-table");
        var download =
                page.waitForDownload(() -> page.locator(".take-away a", new Page.LocatorOptions().setHasText("CSV"))
                        .click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("ceasefire-result.csv");
        button(page, "Graph").click();
        assertThat(page.locator("result-graph canvas").first()).isVisible();
        AuthoringIT.arrived(page, "Query with SPARQL", "query-graph");

        page.reload();
        rows(page, "8 rows");
        assertThat(page.locator(".cm-content")).containsText("servesCountry");
        page.locator("query-history summary").last().click();
        assertThat(page.locator("query-history .query-kept")).hasCount(1);
    }

    @Test
    void theEditorKnowsWhatCanStandAtTheCursor(Page page) {
        page.navigate("query/ceasefire");
        write(page, "SELECT * {\n  ?s a \n}");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("End");
        page.keyboard().type("officer");
        Locator offers = page.locator(".cm-tooltip-autocomplete li");
        assertThat(offers.first()).containsText("military officer");
        offers.first().click();

        Locator text = page.locator(".cm-content");
        assertThat(text).containsText("PREFIX : <https://quadrivia.org/kb/ceasefire/>");
        assertThat(page.locator("rdf-editor .name")).containsText(":Officer military officer");
        page.keyboard().type("; :");
        assertThat(offers.first()).containsText(":holdsOffice");
        org.assertj.core.api.Assertions.assertThat(offers.allTextContents())
                .noneMatch(offer -> offer.contains(":Officer") || offer.contains("SERVICE"));
        AuthoringIT.arrived(page, "Query with SPARQL", "query-complete");
        page.keyboard().press("Escape");
        page.keyboard().type("holdsOffice ?office");
        button(page, "Format").click();

        assertThat(page.locator(".cm-line").nth(2)).hasText("?s a :Officer ;");
        assertThat(page.locator(".cm-line").nth(3)).hasText(":holdsOffice ?office");
        page.locator("rdf-editor .cm-content").press("Control+Z");
        assertThat(text).containsText("?s a :Officer; :holdsOffice ?office");
    }

    @Test
    void whatTakesLongIsCancelled(Page page) {
        page.navigate("query/ceasefire");
        write(page, ENDLESS);
        button(page, "Run").click();
        button(page, "Cancel").click(new Locator.ClickOptions().setTimeout(LONG));

        assertThat(page.locator(".query-panel")).containsText("The query was cancelled.");
        write(page, COUNTRIES);
        button(page, "Run").click();
        rows(page, "8 rows");
    }

    @Test
    void anExerciseIsSolved(Page page) {
        page.navigate("exercises/ceasefire");
        AuthoringIT.arrived(page, "SPARQL exercises", "exercises");
        page.locator(".exercise-list a").first().click();
        assertThat(page.locator("main h1")).hasText("All countries");
        write(page, "PREFIX : <https://quadrivia.org/kb/ceasefire/>\nSELECT ?x { VALUES ?x { :india } }");
        button(page, "Check").click();
        assertThat(page.locator(".verdict-line"))
                .containsText("are missing", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        AuthoringIT.arrived(page, "All countries", "exercise-wrong");
        write(page, "PREFIX : <https://quadrivia.org/kb/ceasefire/>\nSELECT ?x { ?x a :Country }");
        button(page, "Check").click();
        assertThat(page.locator(".verdict-line.right")).isVisible();
        page.goBack();
        assertThat(page.locator("main")).containsText("1 of ");
    }

    private static void write(Page page, String query) {
        page.locator("rdf-editor .cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }

    private static Locator button(Page page, String words) {
        return page.locator("main button:text-is('" + words + "')");
    }

    private static void rows(Page page, String words) {
        assertThat(page.locator(".result-line").first())
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }
}
