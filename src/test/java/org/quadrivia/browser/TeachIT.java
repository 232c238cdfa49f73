package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher reviews questions and makes a quiz of them, a guest takes it, the teacher sees how it went. */
@BrowserTest
class TeachIT {
    private static final String KB = "ceasefire";
    private static final String OWN = """
            ::Lahore::Which river flows through Lahore? {
            =Ravi#Yes.
            ~Indus#That is farther west.
            ####The Ravi flows through Lahore.
            }

            Write about rivers. {}
            """;

    @Test
    void aTeacherHidesAQuestionMakesAQuizThatAGuestTakesAndSeesTheResult(Page page, @TempDir Path data)
            throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            signUp(page);
            hide(page, home);
            String code = publish(page, home);
            try (BrowserContext guest = page.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions().setBaseURL(home).setViewportSize(390, 844))) {
                take(guest.newPage(), code);
            }
            results(page, home, code);
            paper(page, home, code);
            export(page, home);
            bring(page, home);
            askOwn(page, home);
        }
    }

    /** A file of questions is looked at, and what can be asked of it is stored. */
    private static void bring(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/questions/own");
        arrived(page, "Own questions", "teach-own-none");
        page.getByText("Bring questions").click();
        page.locator("#own-pasted").fill(OWN);
        page.getByText("How such files look").click();
        arrived(page, "Bring questions", "teach-own-bring");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        assertThat(page.locator("main h2").first()).isFocused();
        assertThat(page.locator(".card")).hasCount(2);
        arrived(page, "Bring questions", "teach-own-understood");
        page.getByText("Store 1 question").click();
        assertThat(page.getByText("Stored. New: 1. Changed: 0.")).isVisible();
        page.getByText("All own questions").last().click();
        arrived(page, "Own questions", "teach-own");
        assertThat(page.locator(".card")).containsText("Which river flows through Lahore?");
        page.getByText("Bring questions").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("own.gift", "text/plain", OWN.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("As they are already: 1.")).isVisible();
        page.getByText("All own questions").first().click();
        page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#own-fact").fill("ceasefire");
        page.getByText("Find facts").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Link:")))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Saved.")).isVisible();
        arrived(page, "Edit a question", "teach-own-edit");
    }

    /** A quiz of own questions only; who takes it is told that nothing proves the answer. */
    private static void askOwn(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/quizzes/new");
        page.locator("summary").getByText("Families").click();
        page.getByText("own question (1)").click();
        page.locator("#plan-length").fill("1");
        page.locator("#plan-title").fill("Rivers");
        page.getByText("Save and publish").click();
        arrived(page, "Quizzes", "teach-quizzes-own");
        String address = page.locator(".copy-link a").first().innerText();
        page.navigate(address);
        page.locator(".primary").click();
        QuizPage quiz = new QuizPage(page);
        quiz.isAsking(1);
        quiz.answerByKeyboard();
        assertThat(page.locator(".proof .not-proved"))
                .hasText("Written by the teacher; not proved from the knowledge base");
        arrived(page, "Which river flows through Lahore?", "quiz-own-answered");
    }

    private static void hide(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/questions");
        arrived(page, "Questions", "teach-questions");
        Locator card = page.locator(".card").first();
        String stem = card.locator("h3").innerText();
        card.getByText("Explanation, answers so far, and query").click();
        assertThat(card.locator(".answer-figures")).hasText("Nobody has answered this question yet.");
        Accessibility.holdsOn(page);
        button(card, "Hide").focus();
        page.keyboard().press("Enter");

        assertThat(button(card, "Show again")).isFocused();
        page.getByLabel("Review status").selectOption("hidden");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show questions"))
                .click();
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.locator(".card h3")).hasText(stem);
    }

    /** The address of the quiz. */
    private static String publish(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/quizzes");
        arrived(page, "Quizzes", "teach-quizzes-none");
        page.getByText("Create a quiz").click();
        arrived(page, "Create a quiz", "teach-compose");
        page.getByText("by a SPARQL query").click();
        page.locator("#plan-query").fill("SELECT ?item {\n  ?item a qv:Item ; qv:kind }");
        page.locator("#plan-title").fill("Monday’s quiz");
        assertThat(page.locator(".preview .complaint")).containsText("Line 2");
        Accessibility.holdsOn(page);
        page.locator("#plan-query").fill("SELECT ?item { ?item qv:kind 'single' }");
        page.locator("#plan-length").fill("3");
        page.locator("#plan-title").focus();
        assertThat(page.locator(".preview .samples li")).hasCount(3);
        ReadmeScreenshots.take(page, "teach-compose-query");
        page.getByText("Save and publish").click();

        arrived(page, "Quizzes", "teach-quizzes");
        String address = page.locator(".copy-link a").innerText();
        org.assertj.core.api.Assertions.assertThat(address).startsWith(home + "quiz/");
        return address.substring(address.length() - 8);
    }

    private static void take(Page page, String code) {
        page.navigate("quiz/" + code);
        arrived(page, "Monday’s quiz", "named-quiz");
        assertThat(page.locator(".primary")).isFocused();
        page.keyboard().press("Enter");
        QuizPage quiz = new QuizPage(page);
        quiz.isAsking(1);
        quiz.finish();
        page.navigate("teach/" + KB + "/quizzes/" + code + "/results");
        assertThat(page.locator("main h1")).hasText("Sign in");
    }

    private static void results(Page page, String home, String code) {
        page.navigate(home + "teach/" + KB + "/quizzes/" + code + "/results");
        arrived(page, "Monday’s quiz", "teach-results");
        assertThat(page.locator(".figures").first()).containsText("guest 1");
        assertThat(page.locator(".figures").first()).containsText(Pattern.compile("[0-3] of 3"));
        assertThat(rows(page, "Learning objectives, least known first").first()).isVisible();
        assertThat(rows(page, "Questions, most urgent first")).hasCount(3);
        assertThat(page.locator(".analysis .note")).containsText("at least 20 people. Now there is 1.");
        for (Locator summary : page.locator(".analysis summary").all()) {
            summary.click();
        }
        assertThat(page.locator(".meanings").first()).containsText("Cronbach’s alpha");
        assertThat(page.locator(".analysed .figures").first()).containsText("Upper third (0)");
        arrived(page, "Monday’s quiz", "teach-analysis");
        var file = page.request()
                .get(home
                        + page.getByText("Attempts as CSV").getAttribute("href").substring(1));
        assertThat(file).isOK();
        org.assertj.core.api.Assertions.assertThat(file.text())
                .startsWith("\uFEFFperson,")
                .contains("\"guest 1\",1,");
    }

    private static Locator rows(Page page, String table) {
        return page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(table).setExact(true))
                .locator("tbody tr");
    }

    private static void paper(Page page, String home, String code) {
        page.navigate(home + "teach/" + KB + "/quizzes/" + code + "/paper");
        arrived(page, "Monday’s quiz", "teach-paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".paper-questions > li")).hasCount(3);
        assertThat(page.locator(".paper-key > li")).hasCount(3);
        ReadmeScreenshots.take(page, "teach-paper-print");
    }

    private static void export(Page page, String home) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate(home + "teach/" + KB + "/quizzes");
        page.locator(".card")
                .first()
                .getByText("Export", new Locator.GetByTextOptions().setExact(true))
                .click();
        arrived(page, "Export “Monday’s quiz”", "teach-export");
        Accessibility.holdsOn(page);
        Download file = page.waitForDownload(
                () -> page.getByText("Moodle XML: 3 questions").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("Monday’s quiz moodle.xml");
        org.assertj.core.api.Assertions.assertThat(file.path())
                .content()
                .contains("<question type=\"multichoice\">", "Monday’s quiz");
    }

    private static void signUp(Page page) {
        page.getByLabel("Sign-in name").fill("ada");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
    }

    private static Locator button(Locator within, String words) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + words + ":")));
    }

    /** Nothing sticks out, on a phone neither, and axe finds nothing. */
    private static void arrived(Page page, String heading, String picture) {
        assertThat(page.locator("main h1")).hasText(heading);
        page.waitForLoadState();
        Accessibility.holdsOn(page);
        var wide = page.viewportSize();
        for (int width : new int[] {390, wide.width}) {
            page.setViewportSize(width, wide.height);
            org.assertj.core.api.Assertions.assertThat(new QuizPage(page).sideways())
                    .as("pixels that stick out of " + page.url() + " at " + width)
                    .isLessThanOrEqualTo(0);
            for (ColorScheme scheme : ColorScheme.values()) {
                if (scheme != ColorScheme.NO_PREFERENCE) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    ReadmeScreenshots.take(page, picture + "-" + width + "-" + scheme);
                }
            }
        }
    }
}
