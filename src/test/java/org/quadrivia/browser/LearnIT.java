package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading before being asked. */
@BrowserTest
class LearnIT {
    private static final String SOURCE = "page/ceasefire/passages";

    @Test
    void aGuestReadsAndIsAskedAndSeesWhatSitsByKeyboardOnAPhone(Page page) {
        page.setViewportSize(360, 740);
        page.navigate("learn");
        arrived(page, "Learn");
        page.locator(".modes .btn.primary").focus();
        page.keyboard().press("Enter");
        QuizPage quiz = new QuizPage(page);
        assertThat(quiz.reading()).isVisible();
        assertThat(page.locator(".reading-card h1")).isFocused();
        arrived(page, "things? to know|Something new");

        quiz.read();
        quiz.isAsking(1);
        quiz.finish();

        assertThat(page).hasURL(Pattern.compile(".*/learn/ceasefire/lesson/.*"));
        arrived(page, "You know [0-9]+ of [0-9]+ new facts?");
        page.keyboard().press("Enter");
        assertThat(quiz.reading()).isVisible();
    }

    @Test
    void whoComesBackFromAPassageFindsThePlaceAgain(Page page) {
        page.navigate(SOURCE);
        arrived(page, "Read the source");
        Locator row = page.locator(".passage-row[data-at='30']");
        row.evaluate("row => row.scrollIntoView()");
        assertThat(page).hasURL(Pattern.compile(".*[?]at=(29|30)"));

        row.locator("a.at").click();
        assertThat(page.locator("h1")).containsText("Passage");
        assertThat(page).not().hasURL(Pattern.compile(".*/passages([?].*)?$"));
        page.goBack();

        assertThat(row).isInViewport();
        assertThat(page).hasURL(Pattern.compile(".*[?]at=(29|30)"));
        // The place is kept once the page stands still
        page.waitForFunction(
                "() => Object.keys(localStorage).some(k => k.startsWith('quadrivia-place-') && localStorage[k] > 28)");
        page.navigate(SOURCE);
        page.locator(".go-on").click();
        assertThat(row).isInViewport();
        page.locator(".passage-row .ask:visible").first().click();
        new QuizPage(page).isAsking(1);
    }

    private static void arrived(Page page, String heading) {
        assertThat(page.locator("main h1")).hasText(Pattern.compile(heading));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Accessibility.holdsOn(page);
        assertThat(new QuizPage(page).sideways())
                .as("pixels that stick out of " + page.url())
                .isLessThanOrEqualTo(0);
    }
}
