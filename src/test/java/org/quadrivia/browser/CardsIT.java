package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The cards for what is typed and what is paired, with items made by hand, by keyboard alone. */
@BrowserTest
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig", "vaadin.productionMode=true"
        })
@Tag("full")
class CardsIT {
    /** Presses the next button the moment it comes: a press from outside may come when it does something again. */
    private static final String PRESS_AT_ONCE = """
            () => {
              const watch = new MutationObserver(() => {
                const next = document.querySelector('.settling .primary');
                if (next) {
                  watch.disconnect();
                  next.click();
                  window.pressedAtOnce = true;
                }
              });
              watch.observe(document.body, {subtree: true, childList: true, attributes: true, attributeFilter: ['class']});
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void anAnswerIsTypedAndASlipForgiven(Page page) {
        QuizPage quiz = come(page, ".typing");
        Locator field = page.getByLabel("Your answer");
        assertThat(field).isFocused();
        Accessibility.holdsOn(page);
        ReadmeScreenshots.take(page, "text-asked");

        page.keyboard().press("Enter");
        assertThat(page.locator(".complaint")).containsText("Type an answer first");
        assertThat(field).isFocused();
        Accessibility.holdsOn(page);
        page.keyboard().type("asim 1");
        page.keyboard().press("Backspace");
        page.keyboard().type("roa");
        assertThat(page.locator(".complaint")).isEmpty();
        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).containsText("Correct.");
        assertThat(page.locator(".answered")).containsText("accepted as Asim Rao, with one typing mistake");
        assertThat(field).hasCount(0);
        Accessibility.holdsOn(page);
        ReadmeScreenshots.take(page, "text-right");
    }

    @Test
    void aWrongAnswerIsShownAsItWasTyped(Page page) {
        QuizPage quiz = come(page, ".typing");

        page.keyboard().type("<b>Ajit</b>");
        page.locator(".actions .primary").click();

        assertThat(quiz.verdict()).containsText("Asim Rao");
        assertThat(page.locator(".answered .option.wrong .label")).hasText("<b>Ajit</b>");
        Accessibility.holdsOn(page);
        ReadmeScreenshots.take(page, "text-wrong");
    }

    @Test
    void pairsAreFoundByNumberKeys(Page page) {
        QuizPage quiz = come(page, ".pairing");
        Accessibility.holdsOn(page);
        ReadmeScreenshots.take(page, "match-asked");

        for (String right : new String[] {"treasurer", "speaker", "envoy"}) {
            Locator button = page.locator(".partners button").filter(new Locator.FilterOptions().setHasText(right));
            page.keyboard().press(button.locator(".n").innerText());
            assertThat(button).containsText("with");
        }
        ReadmeScreenshots.take(page, "match-paired");
        Accessibility.holdsOn(page);
        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).containsText("Correct.");
        assertThat(page.locator(".answered .option.right")).hasCount(3);
        Accessibility.holdsOn(page);
    }

    @Test
    void pairsAreFoundByArrowsTabAndEnterAndCanBeMoved(Page page) {
        QuizPage quiz = come(page, ".pairing");
        Locator lines = page.locator(".pairing input[type=radio]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".complaint")).containsText("3 lines have no partner yet");

        lines.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".whose")).containsText("Bo Lind");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".partners .holder").first()).hasText("with Bo Lind");
        assertThat(lines.nth(2)).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator(".partners .holder").first()).hasText("with Cyril Ode");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator(".partner.none")).hasCount(0);
        assertThat(page.locator(".complaint")).isEmpty();
        // Past the hint and the way to skip
        String here = "document.activeElement.matches('.actions .primary')";
        for (int tabs = 0; tabs < 3 && !(Boolean) page.evaluate(here); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".actions .primary")).isFocused();
        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).isVisible();
        assertThat(page.locator(".answered .option")).hasCount(3);
        Accessibility.holdsOn(page);
        ReadmeScreenshots.take(page, "match-answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {".typing", ".pairing"})
    void nothingSticksOutOnAPhone(String form, Page page) {
        page.setViewportSize(360, 740);
        QuizPage quiz = come(page, form);

        Assertions.assertThat(quiz.sideways()).as("asked").isZero();
        quiz.answerByKeyboard();
        Assertions.assertThat(quiz.sideways()).as("answered").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "click"})
    void aDoublePressDoesNotSkipTheVerdict(String how, Page page) {
        QuizPage quiz = QuizPage.open(page, "http://localhost:" + port + "/");
        quiz.start();
        String question = page.url();
        quiz.choose();

        page.evaluate(PRESS_AT_ONCE);
        if (how.equals("Enter")) {
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
        } else {
            page.locator(".actions .primary").dblclick();
        }
        assertThat(quiz.verdict()).isVisible();

        page.waitForFunction("() => window.pressedAtOnce");
        assertThat(page.locator(".settling")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(5_000));
        assertThat(page).hasURL(question);
        quiz.next();
        quiz.isAsking(2);
    }

    /** Answers whatever comes before the first question of that form. */
    private QuizPage come(Page page, String form) {
        QuizPage quiz = QuizPage.open(page, "http://localhost:" + port + "/");
        quiz.start();
        for (int number = 1; page.locator(form).count() == 0; number++) {
            quiz.answerByKeyboard();
            quiz.next();
            quiz.isAsking(number + 1);
        }
        return quiz;
    }
}
