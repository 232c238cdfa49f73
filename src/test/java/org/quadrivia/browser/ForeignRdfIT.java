package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** RDF that somebody brings, served from memory. */
@Tag("long")
@BrowserTest
class ForeignRdfIT {
    private static final Path VILLAGE =
            Path.of("src/test/resources/org/quadrivia/cli/village.ttl").toAbsolutePath();

    private static final String CITIES = """
            @prefix : <http://example.org/city/> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :oslo a :City ; rdfs:label "Oslo" ; geo:lat 59.91 ; geo:long 10.75 ;
                <https://schema.org/image> <https://pictures.example.net/oslo.png> .
            :stockholm a :City ; rdfs:label "Stockholm" ; geo:lat 59.33 ; geo:long 18.07 ; :twin :oslo .
            :tromsoe a :City ; rdfs:label "Tromsø" ; geo:lat 69.65 ; geo:long 18.96 ; :twin :oslo .
            :bergen a :City ; rdfs:label "Bergen" ; geo:lat 60.39 ; geo:long 5.32 .
            :trondheim a :City ; rdfs:label "Trondheim" ; geo:lat 63.43 ; geo:long 10.40 .
            :gothenburg a :City ; rdfs:label "Gothenburg" ; geo:lat 57.71 ; geo:long 11.97 .
            :copenhagen a :City ; rdfs:label "Copenhagen" ; geo:lat 55.68 ; geo:long 12.57 .
            :umea a :City ; rdfs:label "Umeå" ; geo:lat 63.83 ; geo:long 20.26 .
            """;

    /** Ada has a picture, and Ben one that is not there. */
    private static final String PICTURES = """

            v:ada <https://schema.org/image> <http://pictures.example.net/ada.png> .
            v:ben <https://schema.org/image> <https://pictures.example.net/gone.png> .
            """;

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    /** Puts a picture from an address without encryption into the page, and tells whether the policy refuses it. */
    private static final String REFUSED = """
            () => new Promise((tell) => {
              document.addEventListener('securitypolicyviolation', (fault) => tell(fault.effectiveDirective));
              const image = new Image();
              image.onload = () => tell('loaded');
              image.src = 'http://pictures.example.net/ada.png';
            })""";

    @Test
    void aFileOfRdfBecomesAQuizAndPagesAndIsNotStored(Page page, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("village.ttl"), Files.readString(VILLAGE) + PICTURES);
        try (PackagedApp app = PackagedApp.start("--kb", file.toString(), "--pictures")) {
            page.navigate(app.address());
            QuizPage quiz = new QuizPage(page);
            quiz.start();
            quiz.answerByKeyboard();
            quiz.finish();

            page.navigate(app.address() + "/page/village?iri=http%3A%2F%2Fexample.org%2Fvillage%23ada");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ada");
            assertThat(app.folder()).isEmptyDirectory();
            showsPictures(page, app.address() + "/page/village?iri=http%3A%2F%2Fexample.org%2Fvillage%23");
        }
    }

    private static void showsPictures(Page page, String address) {
        List<Request> fetched = new CopyOnWriteArrayList<>();
        page.route("**://pictures.example.net/**", route -> {
            fetched.add(route.request());
            boolean there = route.request().url().endsWith("/ada.png");
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(there ? 200 : 404)
                    .setContentType("image/png")
                    .setBodyBytes(there ? Base64.getDecoder().decode(DOT) : new byte[0]));
        });
        page.navigate(address + "ada");
        Locator picture = page.locator(".remote-picture");
        assertThat(picture.getByRole(AriaRole.IMG)).hasAttribute("alt", "Ada");
        assertThat(picture.locator("figcaption")).containsText("pictures.example.net");
        page.waitForCondition(() ->
                picture.locator("img").evaluate("image => image.naturalWidth").equals(1));
        assertThat(picture).not().hasClass(Pattern.compile("missing"));
        double height = picture.boundingBox().height;

        page.navigate(address + "ben");
        assertThat(picture).hasClass(Pattern.compile("missing"));
        assertThat(picture.locator(".initial")).hasText("B");
        assertThat(picture.boundingBox().height).isEqualTo(height);

        assertThat(fetched).isNotEmpty().allSatisfy(request -> {
            assertThat(request.url()).startsWith("https://");
            assertThat(request.allHeaders()).doesNotContainKey("referer");
        });
        assertThat(page.evaluate(REFUSED)).isEqualTo("img-src");
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
            // Nobody has allowed pictures
            assertThat(page.locator(".remote-picture")).hasCount(0);
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
            page.navigate(app.address());
            asksOnTheMap(page);
            assertThat(fetched)
                    .anyMatch(url -> url.endsWith("/map/world.svg"))
                    .allMatch(url -> url.startsWith(app.address()));
        }
    }

    /** Answers until a question is on the map: one mark without a name before the answer, all options with their names after it. */
    private static void asksOnTheMap(Page page) {
        QuizPage quiz = new QuizPage(page);
        page.setViewportSize(360, 740);
        quiz.start();
        Locator map = page.locator(".marked-map world-map");
        while (map.count() == 0) {
            quiz.answerByKeyboard();
            quiz.next();
            quiz.read();
        }
        assertThat(page.locator("h1.stem"))
                .hasText(Pattern.compile("lies at about .*° N, .*° E, with .* km to the .*"));
        map.scrollIntoViewIfNeeded();
        assertThat(map.locator("use.land")).hasCount(1);
        assertThat(map.locator(".place")).hasText("?");
        assertThat(quiz.sideways()).isZero();
        Accessibility.holdsOn(page);

        int options = page.locator(".options label").count();
        quiz.answerByKeyboard();

        map.scrollIntoViewIfNeeded();
        assertThat(map.locator(".place")).hasCount(options);
        Accessibility.holdsOn(page);
    }
}
