package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** What somebody new can do at once, and how the page looks while it arrives. */
@BrowserTest
class FirstVisitIT {
    private static final String SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifts += entry.value; }))
                .observe({type: 'layout-shift', buffered: true});
            """;

    @Test
    void aQuestionIsAnsweredByKeyboardWithItsProofAndLeadsToAQuiz(Page page) {
        QuizPage quiz = QuizPage.open(page);
        assertThat(page.locator("h1")).hasText(text("quiz.first"));
        Locator sample = page.locator(".sample");

        sample.locator("button").first().focus();
        page.keyboard().press("Enter");

        assertThat(sample.locator(".sample-verdict")).isFocused();
        assertThat(sample.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .not()
                .isEmpty();
        assertThat(sample.locator(".quotation blockquote mark")).isVisible();
        Accessibility.holdsOn(page);
        page.keyboard().press("Tab");
        sample.locator(".primary").focus();
        page.keyboard().press("Enter");
        quiz.isAsking(1);
    }

    @Test
    void theShippedFontsAreUsedAndNothingMovesWhenTheyArrive(Page page) {
        page.addInitScript(SHIFTS);

        QuizPage start = QuizPage.open(page);
        assertThat(start.button("quiz.start")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready");

        assertThat(loaded(page, "Onest")).isTrue();
        assertThat(loaded(page, "Literata")).isTrue();
        double shifts = ((Number) page.evaluate("window.shifts")).doubleValue();
        System.out.printf("Layout shift of the start page: %.4f%n", shifts);
        assertThat(shifts).isLessThan(0.05);
    }

    @Test
    void onANarrowPhoneTheWaysStandAtTheBottomAndNothingIsWiderThanTheScreen(Page page) {
        page.setViewportSize(320, 640);

        QuizPage start = QuizPage.open(page);
        start.button("quiz.start").scrollIntoViewIfNeeded();

        Locator ways = page.locator(".bar nav");
        assertThat(ways.boundingBox().y + ways.boundingBox().height).isEqualTo(640);
        assertThat(page.locator("h1").boundingBox().width).isGreaterThan(200);
        assertThat(page.locator(".sample").boundingBox().width).isGreaterThan(250);
        assertThat(start.sideways()).isZero();
    }

    @Test
    void whereTheScreenIsTouchedNothingIsRingedAndThePageOpensAtItsTop(Page page, PackagedApp app) {
        try (BrowserContext phone = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(app.address() + "/")
                        .setViewportSize(320, 640)
                        .setIsMobile(true)
                        .setHasTouch(true))) {
            Page touched = phone.newPage();

            QuizPage.open(touched);
            touched.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(touched.evaluate("document.activeElement === document.body"))
                    .isEqualTo(true);
            assertThat(touched.evaluate("scrollY")).isEqualTo(0);
        }
    }

    private static boolean loaded(Page page, String family) {
        return (boolean) page.evaluate(
                "family => [...document.fonts].some(face => face.family === family && face.status === 'loaded')",
                family);
    }
}
