package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.fetching.SomebodysGraph;
import org.quadrivia.cli.PackagedApp;

/** A teacher fetches the moons from a Fuseki, publishes them, adds the planets with one that is the same, and fetches the moons again. */
@BrowserTest
@Tag("long")
class FetchIT {
    private static final double LONG = 60_000;

    @Test
    void aSelectionIsPublishedMergedAndFetchedAgain(Page page, @TempDir Path data) throws Exception {
        try (SomebodysGraph graph = new SomebodysGraph();
                PackagedApp app =
                        PackagedApp.start(Map.of("QUADRIVIA_REMOTE_HOSTS", graph.hosts()), "--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            AuthoringIT.signUp(page);
            page.navigate(home + "teach/import");
            refused(page, graph);
            String kb = publish(page, graph);
            merge(page, home, kb, graph);
            renew(page, home, kb, graph);
        }
    }

    private static void refused(Page page, SomebodysGraph graph) {
        fetch(page, "https://elsewhere.example/sparql", "All things of a class", SomebodysGraph.PLANETS + "Moon");
        assertThat(page.locator("#fault-address")).containsText("does not allow fetching from elsewhere.example");
        AuthoringIT.arrived(page, "Import a table or RDF", "fetch-form");
        fetch(page, graph.document("/page", "text/html", "Hello"), "The document at the address", "");
        assertThat(page.locator(".faults"))
                .containsText(
                        "a web page instead of RDF", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        Accessibility.holdsOn(page);
        assertThat(page.getByLabel("Address")).hasValue(Pattern.compile(".*/page"));
    }

    /** The name of the knowledge base in addresses. */
    private static String publish(Page page, SomebodysGraph graph) {
        fetch(page, graph.endpoint(), "All things of a class", SomebodysGraph.PLANETS + "Moon");
        assertThat(page.locator(".found h2").first())
                .hasText("Questions from this data", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(page.locator(".previews > li").first()).isVisible();
        page.getByLabel("Title").fill("Moons");
        button(page, "Publish");
        assertThat(page.locator("main h1")).hasText("Edit", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        page.waitForURL(url -> url.contains("published"));
        return page.url().replaceFirst(".*/teach/", "").replaceFirst("[?].*", "");
    }

    private static void merge(Page page, String home, String kb, SomebodysGraph graph) {
        String other = graph.document("/other.ttl", "text/turtle", """
                @prefix : <http://other.example/> .
                @prefix p: <%s> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                :titan a p:Moon ; rdfs:label "Titan"@en ; :discovered 1655 .
                :io <http://www.w3.org/2002/07/owl#sameAs> p:Io ; :discovered 1610 .
                :discovered rdfs:label "was discovered in"@en .
                """.formatted(SomebodysGraph.PLANETS));
        page.navigate(home + "teach/import");
        fetch(page, other, "The document at the address", "");
        assertThat(page.locator("#add-to")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        page.locator("#add-to").selectOption(kb);
        button(page, "Compare");
        assertThat(page.locator(".merge h2"))
                .hasText("What changes in “Moons”", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(page.locator(".merge .tick")).hasCount(2);
        AuthoringIT.arrived(page, "Import a table or RDF", "fetch-merge");
        page.getByText("http://other.example/titan is").click();
        button(page, "Add to my draft");
        assertThat(page.locator("main h1"))
                .hasText("Your changes", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(page.locator("main")).containsText("1655");
    }

    private static void renew(Page page, String home, String kb, SomebodysGraph graph) {
        graph.update("DELETE DATA { :Io :orbits :Jupiter }");
        page.navigate(home + "teach/" + kb + "/settings");
        page.getByText("From other people’s graphs").scrollIntoViewIfNeeded();
        AuthoringIT.arrived(page, "Settings", "fetch-settings");
        page.getByText("Fetch again from").first().click();
        assertThat(page.locator("main")).containsText("once more");
        AuthoringIT.arrived(page, "Import a table or RDF", "fetch-again");
        button(page, "Fetch again");
        assertThat(page.locator(".merge"))
                .containsText(
                        "No statement is new, and 1 is removed.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        button(page, "Add to my draft");
        assertThat(page.locator("main h1"))
                .hasText("Your changes", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(page.locator("main")).containsText("Io");
    }

    private static void fetch(Page page, String address, String what, String written) {
        page.getByLabel("Address").fill(address);
        page.getByLabel("What to fetch")
                .selectOption(page.locator("#field-kind option")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(what))
                        .first()
                        .getAttribute("value"));
        page.getByLabel("Class, pattern or query").fill(written);
        button(page, "Fetch");
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
