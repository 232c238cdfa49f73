package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher pastes a table of planets and moons, changes a column, mends a cell, publishes, sees a question, and brings the next version. */
@BrowserTest
@Tag("long")
class TableIT {
    private static final double LONG = 60_000;
    private static final String PLANETS = """
            Name\tKind\tOrbits\tDiameter (km)\tDiscovered\tDiscoverer
            Mercury\tplanet\tSun\t4,879\t\t
            Venus\tplanet\tSun\t12,104\t\t
            Earth\tplanet\tSun\t12,756\t\t
            Mars\tplanet\tSun\t6,792\t\t
            Jupiter\tplanet\tSun\t142,984\t\t
            Saturn\tplanet\tSun\t120,536\t\t
            Uranus\tplanet\tSun\t51,118\t1781\tWilliam Herschel
            Neptune\tplanet\tSun\t49,528\t1846\tJohann Galle
            Moon\tmoon\tEarth\t3,475\t\t
            Phobos\tmoon\tMars\t22\t1877\tAsaph Hall
            Deimos\tmoon\tMars\t12\t1877\tAsaph Hall
            Io\tmoon\tJupiter\t3,643\t1610\tGalileo Galilei
            Europa\tmoon\tJupiter\t3,122\t1610\tGalileo Galilei
            Ganymede\tmoon\tJupiter\t5,268\t1610\tGalileo Galilei
            Callisto\tmoon\tJupiter\t4,821\t1610\tGalileo Galilei
            Titan\tmoon\tSaturn\t5,150\t1655\tChristiaan Huygens
            Rhea\tmoon\tSaturn\t1,527\t1672\tGiovanni Cassini
            Iapetus\tmoon\tSaturn\t1,469\t1671\tGiovanni Cassini
            Dione\tmoon\tSaturn\t1,123\t1684\tGiovanni Cassini
            Tethys\tmoon\tSaturn\t1,062\t1684\tGiovanni Cassini
            Enceladus\tmoon\tSaturn\t504\t1789\tWilliam Herschel
            Mimas\tmoon\tSaturn\t396\t1789\tWilliam Herschel
            Titania\tmoon\tUranus\t1,577\t1787\tWilliam Herschel
            Oberon\tmoon\tUranus\t1,523\t1787\tWilliam Herschel
            Ariel\tmoon\tUranus\t1,158\t1851\tWilliam Lassell
            Umbriel\tmoon\tUranus\t1,169\t1851\tWilliam Lassell
            Miranda\tmoon\tUranus\t472\t1948\tGerard Kuiper
            Triton\tmoon\tNeptune\t2,707\tc. 1846\tWilliam Lassell
            """;

    @Test
    void aPastedTableIsDescribedMendedPublishedAndBroughtAgain(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            AuthoringIT.signUp(page);
            page.navigate(home + "teach/import");
            paste(page, "Planets and moons", PLANETS);
            describe(page);
            mend(page);
            String kb = publish(page);
            seeAQuestion(page, home, kb);
            bringTheNextVersion(page, home, kb);
        }
    }

    private static void paste(Page page, String title, String table) {
        page.getByLabel("What the table is about").fill(title);
        page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true)).fill(table);
        button(page, "Read this table");
        assertThat(page.locator(".column")).hasCount(6, new LocatorAssertions.HasCountOptions().setTimeout(LONG));
        questionsAreThere(page);
    }

    private static void questionsAreThere(Page page) {
        assertThat(page.locator(".table-preview progress"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(LONG));
        assertThat(page.locator(".table-preview .previews > li")).hasCount(10);
    }

    private static void describe(Page page) {
        AuthoringIT.arrived(page, "Import a table or RDF", "table-columns");
        assertThat(page.locator(".said").first()).not().containsText("revolves around");
        page.locator("#column-3-words").fill("revolves around");
        page.locator("#column-3-words").press("Tab");

        assertThat(page.locator(".said").first())
                .containsText("revolves around", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        questionsAreThere(page);
    }

    private static void mend(Page page) {
        assertThat(page.locator(".unfit h2")).hasText("1 thing does not fit");
        assertThat(page.locator(".to-mend").first()).containsText("Row 29 · Triton");
        page.locator("[name^='misfit-29-']").fill("1846");
        page.keyboard().press("Enter");

        assertThat(page.locator(".unfit h2"))
                .hasText("Everything fits", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        questionsAreThere(page);
        Accessibility.holdsOn(page);
    }

    /** The name of the knowledge base in addresses. */
    private static String publish(Page page) {
        button(page, "Check the whole table");
        assertThat(page.locator(".found h2").first())
                .hasText("Questions from this data", new LocatorAssertions.HasTextOptions().setTimeout(2 * LONG));
        assertThat(page.locator(".found")).containsText("28 rows became facts. All cells fit.");
        assertThat(page.getByLabel("Title")).hasValue("Planets and moons");
        button(page, "Publish");
        assertThat(page.locator("main h1")).hasText("Edit", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        page.waitForURL(url -> url.contains("published"));
        return page.url().replaceFirst(".*/teach/", "").replaceFirst("[?].*", "");
    }

    private static void seeAQuestion(Page page, String home, String kb) {
        page.navigate(home + "teach/" + kb + "/questions");
        assertThat(page.locator("main h1")).hasText("Questions");
        assertThat(page.locator(".card h3").first())
                .not()
                .isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(LONG));
    }

    private static void bringTheNextVersion(Page page, String home, String kb) {
        page.navigate(home + "teach/" + kb + "/settings");
        page.getByText("Bring the next version of Planets and moons").click();
        assertThat(page.locator("main")).containsText("Columns of the same names stay");
        paste(
                page,
                "Planets and moons",
                PLANETS.replace("c. 1846", "1846").replace("5,150", "5,149").replaceFirst("(?m)^Miranda.*\n", "")
                        + "Proteus\tmoon\tNeptune\t420\t1989\tVoyager 2\n");
        assertThat(page.locator("#column-3-words")).hasValue("revolves around");
        button(page, "Check the whole table");

        assertThat(page.locator(".found"))
                .containsText(
                        Pattern.compile(
                                "1 new row.*Proteus.*1 changed row.*Titan.*1 row is gone.*Miranda", Pattern.DOTALL),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        AuthoringIT.arrived(page, "Import a table or RDF", "table-compared");
        button(page, "Put this into my draft");
        assertThat(page.locator("main h1"))
                .hasText("Your changes", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(page.locator("main")).containsText("Proteus");
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
