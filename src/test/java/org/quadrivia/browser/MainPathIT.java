package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way that most people take. */
@BrowserTest
class MainPathIT {
    @Test
    void aStudentTakesAQuizLooksAFactUpAndTriesTheMissedAgain(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();

        quiz.answerByKeyboard();
        assertThat(quiz.verdict()).not().hasText("");
        Locator entity =
                page.locator(":is(.answer-card, .answered) a[href*='page/']").first();
        while (entity.count() == 0) {
            quiz.next();
            quiz.answerByKeyboard();
        }
        String question = page.url();
        ReadmeScreenshots.take(page, "question");
        String name = entity.innerText();
        entity.click();
        assertThat(page).hasURL(Pattern.compile(".*/page/.*"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(name, new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));

        page.goBack();
        assertThat(page).hasURL(question);
        assertThat(quiz.verdict()).isVisible();

        quiz.finish();
        String result = page.url();
        Locator retry = page.locator(".result .primary");
        retry.click();
        page.waitForURL(url -> !url.startsWith(result));
        // Below half of the points, what was missed is read first
        quiz.read();
        quiz.isAsking(1);
    }

    @Test
    void aReloadKeepsTheQuizAndItsAnswers(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        quiz.answerByKeyboard();
        String verdict = quiz.verdict().innerText();

        page.reload();

        assertThat(quiz.verdict()).hasText(verdict, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        page.locator(".actions .primary").focus();
        quiz.next();
        quiz.isAsking(2);
        String stem = page.locator("h1").innerText();
        page.reload();
        assertThat(page.locator("h1")).hasText(stem);
    }

    @Test
    void theWholeQuizCanBeTakenOnAPhone(Page page) {
        page.setViewportSize(360, 740);
        QuizPage quiz = QuizPage.open(page);
        quiz.start();

        assertThat(quiz.sideways()).as("pixels that stick out of a question").isZero();
        quiz.answerByKeyboard();
        assertThat(quiz.sideways()).as("pixels that stick out of an answer").isZero();
        quiz.finish();
        assertThat(quiz.sideways()).as("pixels that stick out of the result").isZero();
    }
}
