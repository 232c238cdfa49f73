package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** Dates to scale, and the graph of a thing that is connected with many. */
@Tag("long")
@BrowserTest
class TimelineIT {
    /** How many pairs of names on the scale overlap. */
    private static final String OVERLAPS = """
            () => {
              const boxes = [...document.querySelectorAll('.scale-name')].map((name) => name.getBoundingClientRect());
              let found = 0;
              boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => {
                if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1) found++;
              }));
              return found;
            }""";

    private static final String SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";

    @SuppressWarnings("NullAway.Init")
    private static PackagedApp app;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        app = PackagedApp.start("--kb", albums(folder).toString());
    }

    @AfterAll
    static void stop() throws Exception {
        app.close();
    }

    @Test
    void aTimelineOfThousandsCanBeReadOnAnyScreenAndOpened(Page page) {
        page.setViewportSize(1280, 900);
        page.navigate(app.address() + "/timeline");
        assertThat(page.locator("time-scale.across")).isVisible();
        assertThat(page.locator(".scale-name").first()).isVisible();
        assertThat(page.evaluate(OVERLAPS)).isEqualTo(0);
        Accessibility.holdsOn(page);

        page.setViewportSize(360, 740);
        assertThat(page.locator("time-scale:not(.across)")).isVisible();
        assertThat(page.locator(".scale-name").first()).isVisible();
        assertThat(page.evaluate(OVERLAPS)).isEqualTo(0);
        assertThat(page.evaluate(SIDEWAYS)).isEqualTo(false);

        Locator cluster = page.locator("button.scale-part").first();
        cluster.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".scale-panel h3")).isFocused();
        page.keyboard().press("Escape");
        assertThat(cluster).isFocused();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look closer"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]from=.*"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all")))
                .isVisible();
    }

    @Test
    void aThingThatIsConnectedWithManyShowsThemInNamedGroups(Page page) {
        page.setViewportSize(320, 740);
        page.navigate(app.address() + "/page/albums?iri=http%3A%2F%2Fexample.org%2Fartist");
        page.locator(".connections-fold > summary").click();
        Locator group = page.locator(".connections .branch-end");
        assertThat(group.locator("summary .count")).hasText("3,000");
        group.locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(group.getByRole(AriaRole.LINK).first()).isVisible();
        assertThat(page.evaluate(SIDEWAYS)).isEqualTo(false);
        Accessibility.holdsOn(page);
    }

    private static Path albums(Path folder) throws Exception {
        String turtle = IntStream.range(0, 3000)
                .mapToObj(i ->
                        ":a%d a :Album ; rdfs:label \"An album with the number %d\" ; :by :artist ; :released \"%d-0%d-1%d\"^^xsd:date ."
                                .formatted(i, i, 1950 + i % 70, 1 + i % 9, i % 10))
                .collect(Collectors.joining("\n", """
                        @prefix : <http://example.org/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        :Album rdfs:label "album" . :artist rdfs:label "The Artist" .
                        """, ""));
        return Files.writeString(folder.resolve("albums.ttl"), turtle);
    }
}
