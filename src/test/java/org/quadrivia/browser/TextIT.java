package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher pastes an article, keeps its ten passages, marks two things and facts in it, publishes, and sees a question. */
@Tag("full")
@BrowserTest
@Tag("long")
class TextIT {
    private static final double LONG = 60_000;
    private static final Path ARTICLE = Path.of("src/test/resources/texts/faraday.txt");

    @Test
    void anArticleBecomesPassagesThingsAFactAndAQuestion(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            AuthoringIT.signUp(page);
            page.navigate(home + "teach");
            page.getByText("From a text").click();
            AuthoringIT.arrived(page, "From a text", "text-bring");
            keep(page);
            mark(page);
            publish(page);
            question(page);
        }
    }

    private static void keep(Page page) throws Exception {
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(Files.readString(ARTICLE));
        button(page, "Read this text").click();
        assertThat(page.locator(".lead").last()).containsText("10 passages were found in 2 parts");
        page.getByLabel("Title").fill("Michael Faraday");
        page.getByLabel("Author").fill("J. Clerk Maxwell");
        page.getByLabel("Where it appeared").fill("Encyclopædia Britannica, 11th edition, 1910");
        page.getByLabel("What may be stored").selectOption("TEXT");
        page.getByLabel("Rights").fill("Public domain");
        page.getByText("Show: Life").click();
        AuthoringIT.arrived(page, "From a text", "text-keep");
        button(page, "Keep these passages").click();
    }

    private static void mark(Page page) {
        assertThat(page.locator("h1")).hasText("Text");
        assertThat(page.locator(".text-glance")).containsText("10 passages: 0 with facts, 10 without");
        assertThat(page.locator(".marked-passage")).hasCount(10);
        AuthoringIT.arrived(page, "Text", "text-passages");
        named(page, "Mark passage 1.1").click();
        thing(page, "FARADAY", "MICHAEL", "Michael Faraday", "person");
        thing(page, "Newington", "Newington", "Newington", "place");
        page.getByLabel("What connects them").fill("born in");
        page.getByLabel("Thing", new Page.GetByLabelOptions().setExact(true)).selectOption("Michael Faraday");
        page.getByLabel("Other thing").selectOption("Newington");
        AuthoringIT.arrived(page, "Text", "text-marks");
        button(page, "Add").click();
        assertThat(page.locator(".mark-panel")).containsText("Michael Faraday · born in: Newington");
        page.getByLabel("Thing", new Page.GetByLabelOptions().setExact(true)).selectOption("Michael Faraday");
        page.getByLabel("What connects them").fill("year of birth");
        page.getByLabel("Value", new Page.GetByLabelOptions().setExact(true)).fill("1791");
        button(page, "Add").click();
        assertThat(page.locator(".text-glance")).containsText("1 with facts, 9 without");
    }

    /** By keyboard alone: to the first word, to the last one, and into the form. */
    private static void thing(Page page, String first, String last, String name, String kind) {
        word(page, first).press("Enter");
        if (!first.equals(last)) {
            word(page, first).press("ArrowRight");
            assertThat(word(page, last)).isFocused();
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(".thing-form h3"))
                .hasText(first.equals(last) ? "Selected: “" + first + "”" : "Selected: “" + first + ", " + last + "”");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)).selectOption(kind);
        button(page, "Make it a thing").press("Enter");
        assertThat(page.locator(".marked-passage .done").first()).containsText("is marked as " + name);
        assertThat(page.locator(".marks")).containsText(name);
    }

    private static Locator word(Page page, String word) {
        return page.locator(".word-picker .word")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + word + "$")))
                .first();
    }

    private static void publish(Page page) {
        page.getByText("See the effect and publish").click();
        assertThat(page.locator(".impact"))
                .containsText("Questions", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        page.getByLabel("Reason for the change").fill("First facts.");
        button(page, "Publish").click();
        assertThat(page.locator("h1")).hasText("History");
        assertThat(page.locator(".revisions")).containsText("First facts.");
    }

    private static void question(Page page) {
        page.locator(".tabs")
                .getByText("Questions", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Questions");
        assertThat(page.locator(".card h3").first()).containsText(Pattern.compile("Faraday|Newington"));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator named(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
