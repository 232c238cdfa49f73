package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** What is learned today comes back tomorrow. */
@BrowserTest
class StudyIT {
    private static final String NAME = "ada";
    private static final String PASSWORD = "correct horse";

    @Test
    void whatIsAnsweredTodayIsReviewedTomorrowAndOneKeyContinues(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp today = PackagedApp.start("--data", data.toString())) {
            page.navigate(today.address() + "/study");
            arrived(page, "Remember what you learn");
            fill(page, today.address() + "/sign-up");
            page.navigate(today.address() + "/study");
            arrived(page, Pattern.compile("[0-9]+ questions (for today|now, then [0-9]+ more)"));
            QuizPage quiz = begin(page);
            quiz.finish();
            assertThat(page).hasURL(Pattern.compile(".*/study/[a-z0-9-]+/session/.*"));
            arrived(page, Pattern.compile("[0-9]+ of [0-9]+ facts? known"));
            page.keyboard().press("Enter");
            quiz.read();
            quiz.isAsking(1);
        }
        try (PackagedApp tomorrow =
                PackagedApp.start(Map.of("QUADRIVIA_CLOCK_AHEAD", "PT24H"), "--data", data.toString())) {
            fill(page, tomorrow.address() + "/sign-in");
            page.navigate(tomorrow.address() + "/study");
            assertThat(page.locator("main .lead")).containsText("due");
            page.locator("summary").getByText("What comes next").click();
            assertThat(page.locator(".why-list")).containsText("Last asked yesterday");
            arrived(page, Pattern.compile("[0-9]+ questions? (for today|now, .*)"));
            page.navigate(tomorrow.address() + "/study");
            begin(page).answerByKeyboard();
            page.setViewportSize(360, 740);
            page.navigate(tomorrow.address() + "/progress");
            arrived(page, "Progress");
            assertThat(page.locator(".mastery").first()).isVisible();
        }
    }

    /** One key. */
    private static QuizPage begin(Page page) {
        assertThat(page.locator(".btn.primary").first()).isFocused();
        page.keyboard().press("Enter");
        QuizPage quiz = new QuizPage(page);
        quiz.read();
        quiz.isAsking(1);
        return quiz;
    }

    private static void fill(Page page, String address) {
        page.navigate(address);
        page.getByLabel("Sign-in name").fill(NAME);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
    }

    private static void arrived(Page page, String heading) {
        arrived(page, Pattern.compile(heading));
    }

    private static void arrived(Page page, Pattern heading) {
        assertThat(page.locator("main h1")).hasText(heading);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Accessibility.holdsOn(page);
        org.assertj.core.api.Assertions.assertThat(new QuizPage(page).sideways())
                .as("pixels that stick out of " + page.url())
                .isLessThanOrEqualTo(0);
    }
}
