package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** RDF that somebody brings, served from memory. */
@Tag("full")
@BrowserTest
class ForeignRdfIT {
    private static final Path VILLAGE =
            Path.of("src/test/resources/org/quadrivia/cli/village.ttl").toAbsolutePath();

    private static final String CITIES = """
            @prefix : <http://example.org/city/> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :oslo a :City ; rdfs:label "Oslo" ; geo:lat 59.91 ; geo:long 10.75 .
            :stockholm a :City ; rdfs:label "Stockholm" ; geo:lat 59.33 ; geo:long 18.07 ; :twin :oslo .
            :tromsoe a :City ; rdfs:label "Tromsø" ; geo:lat 69.65 ; geo:long 18.96 ; :twin :oslo .
            """;

    @Test
    void aFileOfRdfBecomesAQuizAndPagesAndIsNotStored(Page page) throws Exception {
        try (PackagedApp app = PackagedApp.start("--kb", VILLAGE.toString())) {
            page.navigate(app.address());
            QuizPage quiz = new QuizPage(page);
            quiz.start();
            quiz.answerByKeyboard();
            quiz.finish();

            page.navigate(app.address() + "/page/village?iri=http%3A%2F%2Fexample.org%2Fvillage%23ada");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ada");
            assertThat(app.folder()).isEmptyDirectory();
        }
    }

    @Test
    void placesAreShownOnAMapThatIsFetchedFromNowhereElse(Page page, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("cities.ttl"), CITIES);
        List<String> fetched = new CopyOnWriteArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        try (PackagedApp app = PackagedApp.start("--kb", file.toString())) {
            page.navigate(app.address() + "/page/cities?iri=http%3A%2F%2Fexample.org%2Fcity%2Foslo");
            Locator map = page.locator("world-map");
            map.scrollIntoViewIfNeeded();

            assertThat(map.locator("use.land")).hasCount(1);
            assertThat(map.locator(".place.here")).hasText("Oslo");
            // Oslo lies west of Stockholm and south of Tromsø
            double oslo = map.locator(".here").boundingBox().x;
            assertThat(map.locator("a.place", new Locator.LocatorOptions().setHasText("Stockholm"))
                            .boundingBox()
                            .x)
                    .isGreaterThan(oslo);
            map.locator("a.place", new Locator.LocatorOptions().setHasText("Tromsø"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Tromsø");
            assertThat(fetched)
                    .anyMatch(url -> url.endsWith("/map/world.svg"))
                    .allMatch(url -> url.startsWith(app.address()));
        }
    }
}
