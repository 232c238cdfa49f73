package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher plays a quiz live with two phones. */
@BrowserTest
class LiveIT {
    private static final String KB = "ceasefire";

    @Test
    void twoPhonesPlayARoundThatTheTeacherControls(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            page.getByLabel("Sign-in name").fill("ada");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill("correct horse");
            page.keyboard().press("Enter");
            assertThat(page.locator(".person summary")).isVisible();
            play(page, home);
        }
    }

    static void play(Page page, String home) {
        lobby(page, home);
        String code = page.locator(".code").innerText();
        try (BrowserContext first = phone(page, home);
                BrowserContext second = phone(page, home)) {
            Page anna = first.newPage();
            Page ben = second.newPage();
            join(anna, code, "Anna");
            refused(ben, code);
            join(ben, code, "Ben");
            assertThat(page.locator(".names li")).hasCount(2);
            looksRight(page, "live-lobby");
            looksRight(anna, "live-phone-lobby");

            page.keyboard().press(" ");
            assertThat(page.locator(".counts")).hasText("0 of 2 have answered");
            guestsReachNothing(anna, page.url());
            looksRight(page, "live-open");
            looksRight(anna, "live-phone-open");
            String right = answerBoth(anna, ben);
            assertThat(page.locator(".right-mark")).isVisible();
            assertThat(page.locator(".proof blockquote").first()).isVisible();
            looksRight(page, "live-shown");
            looksRight(anna, "live-phone-shown");
            assertThat(anna.locator(".answer")).containsText(right);

            anna.reload();
            assertThat(anna.locator("#play h1")).hasText(Pattern.compile("Right|Not right"));
            page.keyboard().press(" ");
            assertThat(anna.locator(".eyebrow")).containsText("Question 2 of 2");
            pause(page, anna);
            remove(page, ben);
            page.keyboard().press(" ");
            assertThat(anna.locator("#play h1")).hasText("No answer from you");
            // The screen may hear of it later than the phone, and then takes the key for one that was pressed twice
            assertThat(page.locator(".right-mark")).isVisible();
            page.keyboard().press(" ");
            assertThat(page.locator("h1")).hasText("The round is over");
            assertThat(anna.locator("#play h1")).hasText("The round is over");
            assertThat(anna.locator("#play")).containsText("Rank 1 of 1");
            looksRight(page, "live-end");
        }
    }

    private static void lobby(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/quizzes/new");
        page.getByText("by a SPARQL query").click();
        page.locator("#plan-query").fill("SELECT ?item { ?item qv:kind 'single' }");
        page.locator("#plan-title").fill("Live on Monday");
        page.locator("#plan-length").fill("2");
        page.locator("#plan-title").focus();
        assertThat(page.locator(".preview .samples li")).hasCount(2);
        page.getByText("Save and publish").click();
        assertThat(page.locator("main h1")).hasText("Quizzes");
        page.getByText("Live round", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Live on Monday");
        page.getByLabel("Show ranks").check();
        page.locator("#limit").selectOption("120");
        looksRight(page, "live-start");
        page.getByText("Open the lobby").click();
        assertThat(page.locator("svg.qr")).isVisible();
    }

    private static BrowserContext phone(Page page, String home) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(home).setViewportSize(360, 740));
    }

    private static void join(Page phone, String code, String name) {
        phone.navigate("live");
        phone.getByLabel("Code").fill(code);
        phone.getByLabel("Your name").fill(name);
        phone.keyboard().press("Enter");
        assertThat(phone.locator("#play h1")).hasText("You are in");
    }

    private static void refused(Page phone, String code) {
        phone.navigate("live");
        phone.getByLabel("Code").fill(code);
        phone.getByLabel("Your name").fill("\u0410nn\u0430");
        phone.keyboard().press("Enter");
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Choose another one");
        Accessibility.holdsOn(phone);
    }

    /** What the screen shows is for its teacher, and what changes something needs a header that other sites cannot set. */
    private static void guestsReachNothing(Page phone, String screen) {
        for (String address : new String[] {screen + "/state", screen + "/events"}) {
            assertThat(phone.request().get(address).status()).as(address).isEqualTo(404);
        }
        APIResponse act = phone.request()
                .post(
                        screen + "/act",
                        RequestOptions.create().setHeader("X-Live", "1").setData("{\"act\":\"next\",\"version\":2}"));
        assertThat(act.status()).isEqualTo(403);
        APIResponse forged = phone.request()
                .post("live/play/answer", RequestOptions.create().setData("{\"place\":1,\"vote\":1,\"tile\":\"a\"}"));
        assertThat(forged.status()).isEqualTo(403);
        String state = phone.request().get("live/play/state").text();
        assertThat(state).contains("\"shown\":null", "\"result\":null").doesNotContain("right");
    }

    /** Anna takes the first tile, and Ben the second; returns the label of the right one. */
    private static String answerBoth(Page anna, Page ben) {
        anna.locator(".tile").first().click();
        assertThat(anna.locator("#note")).hasText("Your answer is in.");
        anna.locator(".tile").nth(1).click(new Locator.ClickOptions().setForce(true));
        assertThat(anna.locator(".tile").first()).hasAttribute("aria-pressed", "true");
        ben.locator(".tile").nth(1).focus();
        ben.keyboard().press("Enter");
        assertThat(ben.locator("#play h1")).hasText(Pattern.compile("Right|Not right"));
        assertThat(anna.locator("#play h1")).hasText(Pattern.compile("Right|Not right"));
        return ben.locator(".answer").innerText().replaceFirst("The right answer: ", "");
    }

    private static void pause(Page page, Page anna) {
        page.getByText("Pause").click();
        assertThat(anna.locator("#note")).hasText("The teacher has stopped the clock.");
        page.getByText("Go on").click();
        assertThat(anna.locator(".tile").first()).isEnabled();
    }

    private static void remove(Page page, Page ben) {
        page.locator(".people summary").click();
        page.getByLabel("Remove Ben").click();
        assertThat(ben.locator("#play h1")).hasText("You are no longer in this round");
        page.locator("h1").click();
    }

    /** Nothing sticks out, on a phone neither, and axe finds nothing. */
    private static void looksRight(Page page, String picture) {
        Accessibility.holdsOn(page);
        var usual = page.viewportSize();
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, usual.height);
            assertThat(new QuizPage(page).sideways())
                    .as("pixels that stick out of %s at %d", picture, width)
                    .isLessThanOrEqualTo(0);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                ReadmeScreenshots.take(page, picture + "-" + width + "-" + scheme);
            }
        }
        page.setViewportSize(usual.width, usual.height);
    }
}
