package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answering, as it feels: what is at hand, what is shown of an answer, not knowing, dragging, and slow connections. */
@BrowserTest
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig", "vaadin.productionMode=true"
        })
@Tag("full")
class AnsweringIT {
    /** Whether the focused element, or the label around it, lies free of the bar at the lower edge of the window. */
    private static final String FREE = """
            () => {
              const bar = document.querySelector('.at-hand');
              const focused = document.activeElement.closest('label') ?? document.activeElement;
              return bar.contains(focused)
                  || focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1;
            }
            """;

    /** Presses Answer again while it is busy, by key and by mouse. A press from outside may come too late. */
    private static final String PRESS_AGAIN = """
            () => new MutationObserver((changes, observer) => {
              const button = document.querySelector('.asking .primary[aria-busy=true]');
              if (button) {
                observer.disconnect();
                window.wasBusy = true;
                document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', bubbles: true}));
                button.click();
              }
            }).observe(document.body, {subtree: true, attributes: true, attributeFilter: ['aria-busy']})
            """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740", "320, 480"})
    void whatComesNextIsAlwaysAtHandAndCoversNoFocus(int width, int height, Page page) {
        page.setViewportSize(width, height);
        QuizPage quiz = begin(page);

        assertThat(inWindow(page, ".at-hand .primary", height)).as("Answer").isTrue();
        tabThrough(page);
        quiz.answerByKeyboard();

        assertThat(inWindow(page, ".at-hand .primary", height)).as("Next").isTrue();
        assertThat(quiz.sideways()).isZero();
        page.locator(".folds summary").first().click();
        tabThrough(page);
        assertThat(inWindow(page, ".at-hand .primary", height)).as("Next").isTrue();
        Accessibility.holdsOn(page);
    }

    @Test
    void theProofIsQuotedRightBelowTheVerdictWithTheAnswerMarked(Page page) {
        QuizPage quiz = begin(page);
        come(page, quiz, "Whom did she ring?");

        quiz.answerByKeyboard();

        assertThat(page.locator(".proof blockquote mark")).hasText("Munir");
        assertThat(page.locator(".folds details[open]")).hasCount(0);
        double verdict = quiz.verdict().boundingBox().y;
        double proof = page.locator(".proof blockquote").boundingBox().y;
        double options = page.locator(".answered").boundingBox().y;
        assertThat(proof).isBetween(verdict, options);
    }

    @Test
    void whoDoesNotKnowSaysSoAndIsToldTheAnswer(Page page) {
        QuizPage quiz = begin(page);

        quiz.button("quiz.not-known").click();

        assertThat(quiz.verdict()).containsText("Here is the answer.");
        assertThat(page.locator(".answered .wrong")).hasCount(0);
        Accessibility.holdsOn(page);
        quiz.next();
        quiz.isAsking(2);
    }

    @Test
    void rowsAreDraggedByTheMouseAndByKeys(Page page) {
        QuizPage quiz = begin(page);
        come(page, quiz, ".sortable");
        List<String> before = labels(page);
        Accessibility.holdsOn(page);

        drag(page, 2, 0);

        List<String> after = new ArrayList<>(before);
        after.addFirst(after.removeLast());
        assertThat(page.locator(".sortable .label").first()).hasText(after.getFirst());
        assertThat(labels(page)).isEqualTo(after);
        assertThat(page.locator(".sortable .handle").first()).isFocused();
        assertThat(page.locator(".dragged")).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".sortable .label").nth(1)).hasText(after.getFirst());
    }

    @Test
    void aSlowAnswerIsSentOnceAndTheButtonSaysThatItIsOnItsWay(Page page) {
        QuizPage quiz = begin(page);
        quiz.choose();
        List<String> sent = new ArrayList<>();
        page.waitForTimeout(500);
        page.route("**/?v-r=uidl**", route -> {
            sent.add(route.request().postData());
            page.waitForTimeout(2_000);
            route.resume();
        });
        page.evaluate(PRESS_AGAIN);

        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).isVisible();
        assertThat((boolean) page.evaluate("window.wasBusy"))
                .as("Answer was busy")
                .isTrue();
        assertThat(sent.stream().filter(data -> data.contains("keydown") || data.contains("click")))
                .hasSize(1);
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    private QuizPage begin(Page page) {
        QuizPage quiz = QuizPage.open(page, "http://localhost:" + port + "/");
        quiz.start();
        return quiz;
    }

    /** Answers whatever comes before the question that has those words, or that selector. */
    private static void come(Page page, QuizPage quiz, String what) {
        Locator there = what.startsWith(".")
                ? page.locator(what)
                : page.locator("h1").filter(new Locator.FilterOptions().setHasText(what));
        for (int number = 1; there.count() == 0; number++) {
            quiz.answerByKeyboard();
            quiz.next();
            quiz.isAsking(number + 1);
        }
    }

    private static boolean inWindow(Page page, String selector, int height) {
        BoundingBox box = page.locator(selector).boundingBox();
        return box.y >= 0 && box.y + box.height <= height;
    }

    private static void tabThrough(Page page) {
        page.locator("h1").focus();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("document.activeElement.closest('main') === null")) {
                break;
            }
            assertThat((boolean) page.evaluate(FREE))
                    .as("%s lies free", page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
        page.locator("h1").focus();
    }

    private static List<String> labels(Page page) {
        return page.locator(".sortable .label").allInnerTexts();
    }

    private static void drag(Page page, int from, int to) {
        BoundingBox start = page.locator(".sortable .option").nth(from).boundingBox();
        BoundingBox end = page.locator(".sortable .option").nth(to).boundingBox();
        page.mouse().move(start.x + 80, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + 80, start.y, new Mouse.MoveOptions().setSteps(4));
        page.mouse().move(start.x + 80, end.y + 4, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }
}
