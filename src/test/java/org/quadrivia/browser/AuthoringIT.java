package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher brings RDF, edits a fact, sees what that does to the questions, publishes it, takes it back. */
@Tag("full")
@BrowserTest
class AuthoringIT {
    private static final String KB = "ceasefire";
    private static final String EDITED = "https://quadrivia.org/kb/ceasefire/asim-munir";
    private static final double LONG = 60_000;
    /** Larger ones are read by other tests: KnowledgeGraphsTest, LargerBanksTest. */
    private static final Path FOREIGN = Path.of("src/test/resources/kbs/elements/elements-asserted.owl");

    @Test
    void aFactIsEditedItsEffectSeenPublishedAskedAndTakenBack(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            signUp(page);
            page.navigate(home + "teach");
            arrived(page, "Teach", "authoring-teach");
            edit(page, home);
            publish(page);
            ask(page, home);
            text(page, home);
            takeBack(page, home);
            table(page, home);
            attach(page, home);
            objectives(page, home);
            declarations(page, home);
            settings(page, home);
        }
    }

    private static void edit(Page page, String home) {
        page.navigate(home + "teach/" + KB);
        arrived(page, "Edit", "authoring-edit");
        page.getByLabel("Find a thing by its name").fill("munir");
        assertThat(page.locator(".things").first().getByText("Asim Munir")).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".things").first().locator("a").first()).isFocused();
        page.locator(".things").first().getByText("Asim Munir").click();
        assertThat(page.locator(".thing h2")).hasText("Asim Munir");
        assertThat(page.locator(".thing h2")).isFocused();
        arrived(page, "Edit", "authoring-form");
        named(page, "Change holds the office of: Army Chief of Pakistan")
                .first()
                .click();
        page.locator("#pick-thing").fill("vice president");
        page.locator(".picks").getByText("US Vice President").click();
        arrived(page, "Edit", "authoring-value");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".draft-bar")).containsText("2 changes, not published");
        page.locator(".draft-bar .undo").click();
        assertThat(page.locator(".draft-bar")).containsText("You have no unpublished changes.");
        page.locator(".draft-bar .redo").click();
        assertThat(page.locator(".draft-bar")).containsText("2 changes, not published");
    }

    private static void publish(Page page) {
        page.getByText("See the effect and publish").click();
        Locator impact = page.locator(".impact");
        assertThat(impact)
                .containsText(
                        Pattern.compile("Lost\\s*[1-9]"), new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        assertThat(page.locator(".changed-lines .removed")).hasCount(1);
        impact.locator("summary").first().click();
        arrived(page, "Your changes", "authoring-changes");
        page.getByLabel("Reason for the change").fill("An experiment.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Publish").setExact(true))
                .click();
        arrived(page, "History", "authoring-history");
        assertThat(page.locator(".revisions")).containsText("An experiment.");
    }

    /** A learner finds what was published, on the page of the thing and in the questions. */
    private static void ask(Page page, String home) {
        try (BrowserContext guest = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(home).setViewportSize(390, 844))) {
            Page learner = guest.newPage();
            learner.navigate("start/" + KB + "?about="
                    + java.net.URLEncoder.encode(EDITED, java.nio.charset.StandardCharsets.UTF_8));
            QuizPage quiz = new QuizPage(learner);
            quiz.isAsking(1);
            learner.navigate("page/" + KB + "/asim-munir");
            assertThat(learner.locator("main")).containsText("US Vice President");
        }
    }

    private static void text(Page page, String home) {
        page.navigate(home + "teach/" + KB + "?as=text&entity=" + EDITED);
        Locator editor = page.locator("rdf-editor");
        assertThat(editor).isVisible();
        editor.locator(".cm-content").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("\n<a> <b> .");
        assertThat(editor.locator(".cm-lintRange-error").first()).isVisible();
        arrived(page, "Edit", "authoring-text");
        page.getByText("Save to the draft").click();
        assertThat(page.locator(".source .complaint")).containsText("Line");
    }

    /** The things of a kind as a table: by keyboard, by pasting, and with a cell that is copied down. */
    private static void table(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/table");
        arrived(page, "Things as a table", "authoring-kinds");
        page.locator(".things a", new Page.LocatorOptions().setHasText("place ("))
                .click();
        assertThat(page.locator(".kind-cells tbody th a").first()).isVisible();
        int places = page.locator(".kind-cells tbody th a").count();
        Locator country = page.getByLabel("lies in the country of Delhi");
        int column = Integer.parseInt(country.getAttribute("data-column"));
        Locator below = cell(page, 1, column);
        country.fill("Nowhere at all");
        country.press("Enter");
        assertThat(below).isFocused();
        assertThat(country).hasAttribute("aria-invalid", "true");
        assertThat(country).hasAccessibleDescription(Pattern.compile("There is no thing called “Nowhere at all”.*"));
        arrived(page, "Table: place", "authoring-table");
        country.fill("pakistan");
        country.press("Control+d");
        assertThat(below).hasValue("Pakistan");
        assertThat(country).not().hasAttribute("aria-invalid", "true");
        assertThat(cell(page, places - 1, column)).hasValue("Pakistan");
        page.getByLabel("Name of a new thing").evaluate("""
                field => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'Agra\\tA city.\\nPune\\tAnother city.\\n');
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator(".kind-cells tbody th a")).hasCount(places + 2);
        assertThat(page.getByLabel("definition of Pune")).hasValue("Another city.");
        page.navigate(home + "teach/" + KB + "/changes");
        page.getByText("Discard all my changes").click();
        page.getByText("Discard my changes", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".draft-bar")).containsText("You have no unpublished changes.");
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("input[data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private static void takeBack(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/history");
        page.getByText("Undo this revision", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".impact"))
                .containsText(
                        Pattern.compile("Gained\\s*[1-9]"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        assertThat(page.getByLabel("Reason for the change")).hasValue("Undid revision 2: An experiment.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Publish").setExact(true))
                .click();
        assertThat(page.locator(".revisions")).containsText("Revision 3");
        page.navigate(home + "page/" + KB + "/asim-munir");
        assertThat(page.locator("main")).not().containsText("US Vice President");
    }

    /** By keyboard where something was found. */
    private static void attach(Page page, String home) {
        page.navigate(home + "teach/" + KB + "?graph=https%3A%2F%2Fquadrivia.org%2Fkb%2Fceasefire%2Fpassage%2F1.6");
        page.locator("#pick-fact-subject").fill("munir");
        Locator picks = page.locator(".stated .picks button");
        assertThat(picks.first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(picks.first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#pick-fact-subject")).isFocused();
        page.locator(".stated .picks").getByText("Asim Munir").press("Escape");
        assertThat(picks).hasCount(0);
        assertThat(page.locator("#pick-fact-subject")).isFocused();
        page.locator("#pick-fact-subject").fill("asim");
        page.locator(".stated .picks").getByText("Asim Munir").press("Enter");
        assertThat(page.locator("#pick-fact-subject")).isFocused();
        page.locator("#field-fact-property").selectOption(new SelectOption().setLabel("dealt with"));
        named(page, "Continue to the value").click();
        page.locator("#pick-thing").fill("future");
        page.locator(".value-form .picks")
                .getByText("the future of US–India relations")
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".stated .values"))
                .containsText("Asim Munir · dealt with: the future of US–India relations");
        assertThat(page.locator(".draft-bar")).containsText("1 change, not published");
    }

    /** A teacher goes from a thing to a new objective about it, and changes its weight. */
    private static void objectives(Page page, String home) {
        page.navigate(home + "teach/" + KB + "?entity=" + EDITED);
        page.getByText("New objective about this thing").click();
        assertThat(page.locator("#new-objective")).isFocused();
        arrived(page, "Learning objectives", "authoring-objectives");
        assertThat(page.locator(".new-objective .basis-picker")).containsText("Asim Munir");
        page.locator(".new-objective .basis-picker .rows")
                .getByText("Add", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".new-objective .rests")).containsText("What it rests on (1)");
        page.getByLabel("What somebody should know").fill("Munir matters.");
        page.locator(".new-objective")
                .getByText("Create", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator made = page.locator(".objective").filter(new Locator.FilterOptions().setHasText("Munir matters."));
        assertThat(made).containsText("Weight 2");
        made.getByText("Change the sentence or the weight").click();
        made.getByLabel("Weight").selectOption("3");
        made.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(made).containsText("Weight 3");
        made.locator("summary", new Locator.LocatorOptions().setHasText("What it rests on"))
                .click();
        arrived(page, "Learning objectives", "authoring-objective");
    }

    /** A teacher declares from the page of a thing that another means nearly the same, and takes a declaration back. */
    private static void declarations(Page page, String home) {
        page.navigate(home + "teach/" + KB + "?entity=https://quadrivia.org/kb/ceasefire/sirsa");
        page.getByText("Declare what it excludes, or what means nearly the same")
                .click();
        arrived(page, "What may be asked", "authoring-asked");
        assertThat(page.locator("#pick-alike")).hasValue("Sirsa");
        page.locator("#pick-alike-other").fill("delhi");
        page.locator(".picks")
                .getByText("Delhi", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#pick-alike-other")).isFocused();
        page.getByText("Declare that they mean nearly the same").click();
        Locator alike = page.locator(".declarations").last();
        assertThat(alike).containsText("It was added to your draft.");
        assertThat(alike.locator("h2")).isFocused();
        alike.getByText("Show all").click();
        alike.getByLabel("Find in this list").fill("sirsa");
        assertThat(alike.locator(".declared li")).hasCount(1);
        arrived(page, "What may be asked", "authoring-asked-list");
        page.navigate(home + "teach/" + KB + "/changes");
        assertThat(page.locator(".changed-lines")).containsText("Sirsa and Delhi mean nearly the same");
        page.navigate(home + "teach/" + KB + "/asked");
        alike.getByText("Show all").click();
        named(page, "Remove from “Mean nearly the same”: Sirsa – Delhi").click();
        assertThat(alike.locator(".declared")).not().containsText("Sirsa – Delhi");
    }

    private static void settings(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/settings");
        arrived(page, "Settings", "authoring-settings");
        var download =
                page.waitForDownload(() -> page.getByText("Everything as TriG").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("ceasefire-dataset.trig");
    }

    @Test
    void aForeignFileIsBroughtLookedOverAndPublished(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            signUp(page);
            page.navigate(home + "teach/import");
            arrived(page, "Import a table or RDF", "authoring-import");
            page.locator("vaadin-upload input[type=file]").setInputFiles(FOREIGN);
            assertThat(page.locator(".found h2").first())
                    .hasText("Questions from this data", new LocatorAssertions.HasTextOptions().setTimeout(2 * LONG));
            assertThat(page.locator(".previews > li")).hasCount(10);
            arrived(page, "Import a table or RDF", "authoring-found");
            page.getByLabel("Title").fill("Elements");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Publish").setExact(true))
                    .click();
            assertThat(page.locator("main h1"))
                    .hasText("Edit", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
            assertThat(page).hasURL(Pattern.compile(".*/teach/elements[?]published=new$"));
        }
    }

    static void signUp(Page page) {
        page.getByLabel("Sign-in name").fill("ada");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
    }

    private static Locator named(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }

    /** Nothing sticks out, on a phone neither, and axe finds nothing. */
    static void arrived(Page page, String heading, String picture) {
        assertThat(page.locator("main h1")).hasText(heading);
        page.waitForLoadState();
        Accessibility.holdsOn(page);
        var wide = page.viewportSize();
        for (int width : new int[] {390, wide.width}) {
            page.setViewportSize(width, wide.height);
            org.assertj.core.api.Assertions.assertThat(new QuizPage(page).sideways())
                    .as("pixels that stick out of " + page.url() + " at " + width)
                    .isLessThanOrEqualTo(0);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                ReadmeScreenshots.take(page, picture + "-" + width + "-" + scheme);
            }
        }
    }
}
