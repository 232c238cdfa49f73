package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A teacher makes a class, a learner joins it by its code and does what the class is given, the teacher reads the grade. */
@BrowserTest
class ClassroomIT {
    private static final String KB = "ceasefire";

    @Test
    void aClassFromItsFirstDayToTheGradebook(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.setViewportSize(1280, 900);
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            signUp(page, "ada");
            publish(page, home);
            String code = makeClass(page, home);
            give(page);
            try (BrowserContext browser = page.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setBaseURL(home)
                            .setLocale("en-GB")
                            .setViewportSize(390, 844))) {
                learn(browser.newPage(), code);
            }
            grades(page);
            otherPages(page);
            slips(page);
        }
    }

    private static void publish(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/quizzes/new");
        page.locator("#plan-title").fill("Monday’s quiz");
        page.locator("#plan-length").fill("2");
        page.locator("#plan-title").focus();
        page.getByText("Save and publish").click();
        assertThat(page.locator(".copy-link a")).isVisible();
    }

    /** Returns the code. */
    private static String makeClass(Page page, String home) {
        page.navigate(home + "teach");
        page.getByText("Classes", new Page.GetByTextOptions().setExact(true)).click();
        arrived(page, "Classes", "class-teach-none");
        page.getByLabel("Name of the class").fill("7b");
        page.getByLabel("School year").fill("2026/27");
        page.keyboard().press("Enter");
        arrived(page, "7b", "class-teach-learners");
        return page.locator(".class-code").innerText();
    }

    private static void give(Page page) {
        page.getByText("Assignments", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByText("Give a quiz to the class").click();
        arrived(page, "Give a quiz to the class", "class-teach-give");
        button(page, "Give it to the class").click();
        arrived(page, "Assignments", "class-teach-assignments");
    }

    private static void learn(Page page, String code) {
        page.navigate("join");
        page.getByLabel("Code").fill(code);
        page.keyboard().press("Enter");
        arrived(page, "7b", "class-join-guest");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sign up").setExact(true))
                .last()
                .click();
        signUp(page, "ben");
        assertThat(page.locator("main h1")).hasText("7b");
        assertThat(page.locator(".what-teachers-see")).containsText("ben");
        button(page, "Join this class").click();
        assertThat(page).hasURL(Pattern.compile(".*/classes/[0-9a-f-]{36}"));
        arrived(page, "7b", "class-learner");
        page.getByText("Monday’s quiz").click();
        arrived(page, "Monday’s quiz", "class-assignment");
        button(page, "Start").click();
        QuizPage quiz = new QuizPage(page);
        quiz.isAsking(1);
        String attempt = page.url().replaceFirst("/1$", "");
        quiz.choose();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !page.url().endsWith("/1")
                || page.locator(".asking [role=status]").innerText().contains("saved"));
        page.navigate(attempt);
        quiz.button("quiz.exam.submit").click();
        assertThat(quiz.result()).isVisible();
        page.navigate("classes");
        assertThat(page.locator("main h1")).isVisible();
        Accessibility.holdsOn(page);
        page.getByText("7b", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main .chip")).hasText("done");
    }

    private static void grades(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Grades").setExact(true))
                .click();
        arrived(page, "Grades", "class-teach-grades");
        assertThat(page.locator(".figures tbody tr").first()).containsText(Pattern.compile("ben.*[0-9]+%"));
        var file = page.request().get(page.url() + ".csv");
        assertThat(file).isOK();
        org.assertj.core.api.Assertions.assertThat(file.text()).contains("\"ben\",\"ben\",", "\"done\"");
        page.locator(".figures tbody a").first().click();
        arrived(page, "ben", "class-teach-work");
        page.getByText("Settings", new Page.GetByTextOptions().setExact(true)).click();
        arrived(page, "Settings", "class-teach-settings");
    }

    private static void otherPages(Page page) {
        String settings = page.url();
        for (String name : new String[] {"log", "objectives", "objectives/new"}) {
            page.navigate(settings.replaceFirst("settings$", name));
            assertThat(page.locator("main h1")).isVisible();
            Accessibility.holdsOn(page);
        }
        page.navigate(settings.replaceFirst("settings$", "assignments"));
        page.getByText("Monday’s quiz").first().click();
        assertThat(page.locator("main h1")).hasText("Monday’s quiz");
        Accessibility.holdsOn(page);
    }

    private static void slips(Page page) {
        page.getByText("Learners", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Names").fill("King, Cy\nDee");
        button(page, "Check the list").click();
        button(page, "Make 2 accounts").click();
        arrived(page, "Sign-in slips", "class-teach-slips");
        assertThat(page.locator(".slips > li")).hasCount(2);
    }

    private static com.microsoft.playwright.Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }

    private static void signUp(Page page, String name) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
    }

    /** Nothing sticks out, on a phone neither, and axe finds nothing. */
    private static void arrived(Page page, String heading, String picture) {
        assertThat(page.locator("main h1")).hasText(heading);
        page.waitForLoadState();
        Accessibility.holdsOn(page);
        var usual = page.viewportSize();
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, usual.height);
            org.assertj.core.api.Assertions.assertThat(new QuizPage(page).sideways())
                    .as("pixels that stick out of " + page.url() + " at " + width)
                    .isLessThanOrEqualTo(0);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                ReadmeScreenshots.take(page, picture + "-" + width + "-" + scheme);
            }
        }
        page.setViewportSize(usual.width, usual.height);
    }
}
