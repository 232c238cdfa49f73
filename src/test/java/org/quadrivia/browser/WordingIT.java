package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher words a property and writes a family, each tried before it is kept. */
@Tag("long")
@BrowserTest
class WordingIT {
    private static final String TEACH = "teach/ceasefire";
    private static final double LONG = 60_000;

    @Test
    void wordsAndFamiliesAreTriedKeptAndSeenToHaveAnEffect(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            AuthoringIT.signUp(page);
            words(page, home);
            family(page, home);
            page.navigate(home + TEACH + "/topics");
            AuthoringIT.arrived(page, "Topics", "wording-topics");
            page.navigate(home + TEACH + "?graph=https%3A%2F%2Fquadrivia.org%2Fkb%2Fceasefire%2Fpassage%2F1.6");
            assertThat(page.locator(".passage h2")).hasText("passage 1.6");
            AuthoringIT.arrived(page, "Edit", "wording-passage");
            suggestions(page, home);
        }
    }

    private static void words(Page page, String home) {
        page.navigate(home + TEACH + "/words");
        AuthoringIT.arrived(page, "Wording", "wording-words");
        page.getByLabel("Find a property by its name").fill("serves");
        // The list is drawn again when the search has ended
        assertThat(page.locator(".worded").first().locator("li")).hasCount(1);
        page.locator(".worded")
                .first()
                .getByText("serves", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".thing h2")).hasText("serves");
        Locator field = page.getByLabel("Asks for the value");
        field.fill("For which country does {s} work at {place}?");
        assertThat(page.locator(".wording .complaint").filter(said("{place}"))).hasCount(1);
        field.fill("For which country does {s} work?");
        assertThat(page.locator(".tried").filter(said("For which country does Ajit Doval work?")))
                .hasCount(1);
        AuthoringIT.arrived(page, "Wording", "wording-term");
        press(page, "Save to the draft");
        assertThat(page.locator(".draft-bar")).containsText("1 change, not published");
    }

    private static void family(Page page, String home) {
        page.navigate(home + TEACH + "/families");
        AuthoringIT.arrived(page, "Question families", "wording-families");
        page.getByText("New question family").click();
        Locator editor = page.locator("rdf-editor");
        assertThat(editor).isVisible();
        page.locator("#family-file").fill("countries.rq");
        press(page, "Preview");
        assertThat(page.locator(".previews > li").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        page.locator(".previews summary").first().click();
        AuthoringIT.arrived(page, "Question families", "wording-family");
        press(page, "Save to the draft");
        assertThat(page.locator(".draft-bar")).containsText("3 changes, not published");
    }

    private static void suggestions(Page page, String home) {
        page.navigate(home + TEACH + "/changes");
        press(page, "Try possible additions");
        assertThat(page.locator(".suggestions .chip").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(page.locator(".suggestions progress"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(2 * LONG));
        AuthoringIT.arrived(page, "Your changes", "wording-changes");
    }

    private static Locator.FilterOptions said(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
