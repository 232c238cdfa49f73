package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quiz that goes on without a connection, with one item of each kind. */
@BrowserTest
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig", "vaadin.productionMode=true"
        })
class OfflineIT {
    private static final List<Item> ALL =
            List.of(Fakes.SINGLE, Fakes.BOOLEAN, Fakes.MULTIPLE, Fakes.ORDER, Fakes.TEXT, Fakes.MATCH);
    private static final String HOSTILE = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>";

    @LocalServerPort
    private int port;

    @Autowired
    private Quizzes quizzes;

    @Test
    void aQuizStartedOnlineAndAnsweredOfflineKeepsEveryAnswerOnce(Page page, BrowserContext visitor) {
        QuizId id = begin(visitor, ALL);
        Instant began = Instant.now();
        page.navigate(address("quiz/" + id + "/1"));
        QuizPage quiz = new QuizPage(page);
        quiz.answerByKeyboard();
        isKept(page);

        visitor.setOffline(true);
        page.locator(".page-state button").click();
        assertThat(page.locator(".page-state")).hasText(text("quiz.offline.away"));
        Accessibility.holdsOn(page);
        for (Item item : ALL.subList(1, ALL.size())) {
            assertThat(page.locator("h1")).hasText(item.stem());
            answer(page);
            assertThat(quiz.verdict()).isVisible();
            page.locator(".at-hand .primary").click();
        }
        assertThat(page.locator("h1")).hasText(text("quiz.offline.done"));
        assertThat(quizzes.find(id).orElseThrow().answers()).hasSize(1);

        visitor.setOffline(false);
        assertThat(quiz.result()).isVisible();

        Quiz after = quizzes.find(id).orElseThrow();
        assertThat(after.answers()).hasSize(6);
        assertThat(after.answered(5).orElseThrow().answer()).isEqualTo(new Answer.Typed("asim  RAO"));
        assertThat(after.answers().values())
                .allSatisfy(one -> assertThat(one.given().at()).isBetween(began.minusSeconds(60), Instant.now()));
        assertThat(after.answered(5).orElseThrow().grade().right()).isTrue();
        assertThat(after.score()).isEqualTo((int) after.answers().values().stream()
                .filter(one -> one.grade().right())
                .count());
        assertThat(waiting(page)).isEmpty();
    }

    @Test
    void twoTabsAndASecondSendingKeepTheFirstAnswer(Page page, BrowserContext visitor) {
        QuizId id = begin(visitor, ALL);
        page.navigate(address("quiz/" + id + "/1"));
        isKept(page);
        visitor.setOffline(true);
        page.reload();
        Page other = visitor.newPage();
        other.navigate(address("quiz/" + id + "/1"));

        page.keyboard().press("1");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).isVisible();
        other.keyboard().press("2");
        other.keyboard().press("Enter");
        assertThat(other.locator(".verdict")).isVisible();
        String sent = waiting(page);
        // Options stand in an order of the quiz's own
        String first = sent.replaceAll(".*\"chosen\":\\[\"([a-z])\"\\].*", "$1");
        visitor.setOffline(false);
        assertThat(other.locator(".page-state")).containsText(text("quiz.offline.back"));
        other.close();
        page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('quadrivia.offline.answer.'))");
        Quiz once = quizzes.find(id).orElseThrow();
        page.evaluate(
                "([key, kept]) => localStorage.setItem(key, kept)",
                List.of(
                        "quadrivia.offline.answer." + id + ".1",
                        sent.replace("[\"" + first + "\"]", "[\"" + (first.equals("b") ? "c" : "b") + "\"]")));
        page.reload();
        page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('quadrivia.offline.answer.'))");

        assertThat(once.answers()).containsOnlyKeys(1);
        assertThat(once.answered(1).orElseThrow().answer()).isEqualTo(Answer.Chosen.of(first));
        assertThat(quizzes.find(id)).contains(once);
        assertThat(page).hasURL(Pattern.compile(".*/quiz/" + id + "/2"));
    }

    @Test
    void anyPageOffersToGoOnAndTheConnectionIsFoundAgainInTheMiddle(Page page, BrowserContext visitor) {
        QuizId id = begin(visitor, ALL);
        page.navigate(address("quiz/" + id + "/1"));
        isKept(page);
        visitor.setOffline(true);
        page.navigate(address("explore"));
        Accessibility.holdsOn(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("quiz.offline.go-on")))
                .click();
        page.setViewportSize(320, 740);
        assertThat(page.locator("h1")).isFocused();
        assertThat(new QuizPage(page).sideways()).isZero();
        answer(page);
        visitor.setOffline(false);
        assertThat(page.locator(".page-state")).containsText(text("quiz.offline.back"));
        page.locator(".at-hand .primary").click();

        assertThat(page).hasURL(Pattern.compile(".*/quiz/" + id + "/2"));
        assertThat(page.locator(".asking")).isVisible();
        assertThat(quizzes.find(id).orElseThrow().answers()).containsOnlyKeys(1);
    }

    @Test
    void labelsAreWordsAndNeverMarkup(Page page, BrowserContext visitor) {
        QuizId id = begin(
                visitor,
                List.of(
                        Items.single("x", "Which " + HOSTILE + "?", HOSTILE, "b" + HOSTILE),
                        Items.order("y", "1" + HOSTILE, "2" + HOSTILE, "3"),
                        Items.match("z", "Match " + HOSTILE, "l" + HOSTILE, "r" + HOSTILE, "m", "s" + HOSTILE)));
        page.navigate(address("quiz/" + id + "/1"));
        isKept(page);
        visitor.setOffline(true);
        page.reload();

        for (int question = 1; question <= 3; question++) {
            assertThat(page.locator("main")).containsText("<img src=x");
            answer(page);
            assertThat(page.locator(".verdict")).isVisible();
            page.locator(".at-hand .primary").click();
        }

        assertThat(page.evaluate("window.hurt ?? 0")).isEqualTo(0);
        assertThat(page.locator("main img, main script")).hasCount(0);
    }

    @Test
    void anExamLeavesNothingOnTheDevice(Page page, BrowserContext visitor) {
        visitor.addCookies(List.of(new Cookie(Taker.Guest.COOKIE, SampleAttempts.GUEST.key()).setUrl(address(""))));
        QuizId exam =
                ((StartOutcome.UnderWay) quizzes.start(Fakes.KB, ALL, AttemptTerms.exam(), SampleAttempts.GUEST)).id();
        page.navigate(address("quiz/" + exam + "/1"));
        new QuizPage(page).isAsking(1);

        assertThat(page.request().get(address("offline/quiz/" + exam)).status()).isEqualTo(403);
        page.waitForTimeout(2_500);
        assertThat(page.locator("offline-copy[quiz]")).hasCount(0);
        assertThat(page.evaluate("localStorage.getItem('quadrivia.offline.quiz')"))
                .isNull();
    }

    @Test
    void notMyDeviceEmptiesTheStore(Page page, BrowserContext visitor) {
        QuizId id = begin(visitor, ALL);
        page.navigate(address("quiz/" + id + "/1"));
        isKept(page);

        page.navigate(address("history"));
        page.getByText("Not my device").click();

        page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('quadrivia.offline.'))");
    }

    /** Begins a quiz of the guest whom this browser is. */
    private QuizId begin(BrowserContext visitor, List<Item> items) {
        visitor.addCookies(List.of(new Cookie(Taker.Guest.COOKIE, SampleAttempts.GUEST.key()).setUrl(address(""))));
        StartOutcome begun = quizzes.start(Fakes.KB, items, AttemptTerms.PRACTICE, SampleAttempts.GUEST);
        return ((StartOutcome.UnderWay) begun).id();
    }

    static void isKept(Page page) {
        page.locator("offline-copy[kept]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("navigator.serviceWorker.ready.then(worker => worker.active !== null)");
    }

    /** Answers whatever is asked without a connection. */
    static void answer(Page page) {
        Locator selects = page.locator(".offline-pairs select");
        if (page.locator("#typed").count() > 0) {
            page.locator("#typed").fill("asim  RAO");
        } else if (page.locator(".sortable").count() > 0) {
            page.locator(".sortable .move").nth(1).click();
        } else if (selects.count() > 0) {
            for (int pair = 0; pair < selects.count(); pair++) {
                selects.nth(pair).selectOption(new SelectOption().setIndex(pair + 1));
            }
        } else {
            page.keyboard().press("1");
        }
        page.locator(".at-hand .primary").click();
    }

    /** What waits to be sent; empty if nothing does. */
    private static String waiting(Page page) {
        return (String) page.evaluate("Object.entries(localStorage)"
                + ".filter(([key]) => key.startsWith('quadrivia.offline.answer.')).map(([, kept]) => kept).join()");
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
