package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that cannot go on: a session that ended, a cookie that is gone, an answer of the server that makes no sense. */
@Tag("full")
@BrowserTest
class StoppedPageIT {
    private static final String SESSION = "JSESSIONID";
    /** Lets every message to the server wait, and counts the presses in them. */
    private static final String SLOW = """
            window.presses = 0;
            const { send } = XMLHttpRequest.prototype;
            XMLHttpRequest.prototype.send = function (body) {
              window.presses += String(body).match(/"event":"(click|keydown)"/g)?.length ?? 0;
              setTimeout(() => send.call(this, body), 1500);
            };
            """;

    @Test
    void aChosenAnswerOutlastsItsSession(Page page, BrowserContext visitor) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        chooseFirst(page);

        endSession(visitor);
        quiz.button("quiz.answer").click();

        assertThat(page.locator(".page-state")).hasText(text("shell.state.ended"));
        assertThat(chosen(page)).isChecked();
        quiz.button("quiz.answer").click();
        assertThat(quiz.verdict()).isVisible();
    }

    @Test
    void aChosenAnswerOutlastsTheLossOfItsCookie(Page page, BrowserContext visitor) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        chooseFirst(page);

        loseCookie(visitor);
        quiz.button("quiz.answer").click();

        assertThat(page.locator(".page-state")).hasText(text("shell.state.ended"));
        quiz.button("quiz.answer").click();
        assertThat(quiz.verdict()).isVisible();
    }

    @Test
    void everyKindOfChoiceOutlastsAReload(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        while (!page.url().endsWith("/10")) {
            quiz.choose();
            page.waitForFunction("!/^(false[|]?)+$/.test((" + SHOWN + ")())");
            String before = shown(page);
            page.reload();
            page.waitForFunction(
                    "was => document.querySelector('.asking .options')" + " && (" + SHOWN + ")() === was", before);
            quiz.button("quiz.answer").click();
            assertThat(quiz.verdict()).isVisible();
            quiz.next();
            assertThat(quiz.options().first()).isVisible();
        }
    }

    @Test
    void blockedCookiesAreSaidInOurWords(Page page, BrowserContext visitor) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        chooseFirst(page);
        loseCookie(visitor);
        quiz.button("quiz.answer").click();
        assertThat(page.locator(".page-state")).hasText(text("shell.state.ended"));
        assertThat(chosen(page)).isChecked();
        settle(page);

        loseCookie(visitor);
        quiz.button("quiz.answer").click();

        Locator dialog = dialog(page, "shell.state.cookies");
        assertThat(dialog).isVisible();
        assertThat(page.locator(".v-system-error")).hasCount(0);
        assertThat(dialog.getByRole(AriaRole.BUTTON).first()).isFocused();
        Accessibility.holdsOn(page);
        dialog.getByRole(AriaRole.BUTTON).first().click();
        assertThat(dialog).isHidden();
        assertThat(chosen(page)).isChecked();
    }

    @Test
    void nonsenseOfTheServerIsOurMistake(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        page.route("**/?v-r=uidl**", route -> route.fulfill(new Route.FulfillOptions().setBody("gateway timeout")));

        page.keyboard().press("1");

        assertThat(dialog(page, "shell.state.broken")).isVisible();
        assertThat(page.getByText("Invalid JSON")).hasCount(0);
    }

    @Test
    void whatWasWrittenCanBeCopiedBeforeItIsLost(Page page, BrowserContext visitor) {
        QuizPage.open(page, "sign-up");
        Locator field = page.locator("main input").first();
        field.fill("leastudent");
        endSession(visitor);

        field.press("Enter");

        Locator dialog = dialog(page, "shell.state.expired");
        assertThat(dialog).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        page.keyboard().press("Escape");
        assertThat(field).hasValue("leastudent");
        Locator again = page.locator(".page-state").getByRole(AriaRole.BUTTON);
        assertThat(again).hasText(text("shell.state.again"));
        Accessibility.holdsOn(page);
        again.click();
        assertThat(field).hasValue("");
    }

    @Test
    void aSlowAnswerIsAskedForOnce(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        chooseFirst(page);
        page.evaluate(SLOW);
        Locator answer = quiz.button("quiz.answer");

        answer.click();
        assertThat(page.locator("button[aria-busy=true]")).hasCount(1);
        page.locator("button[aria-busy=true]").dispatchEvent("click");
        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).isVisible();
        assertThat(page.evaluate("window.presses")).isEqualTo(1);
    }

    private static final String SHOWN = """
            () => [...document.querySelectorAll('.asking .options input')].map((input) => input.type === 'text' ? input.value : input.checked)
                .concat([...document.querySelectorAll('.asking .handle, .asking .partner')].map((one) => one.textContent)).join('|')""";

    private static String shown(Page page) {
        return (String) page.evaluate(SHOWN);
    }

    private static void chooseFirst(Page page) {
        page.locator(".options input").first().check(new Locator.CheckOptions().setForce(true));
        settle(page);
    }

    /** Waits until the server has heard of everything. */
    private static void settle(Page page) {
        page.waitForTimeout(100);
        page.waitForFunction("!Object.values(Vaadin.Flow.clients).some(client => client.isActive?.())");
    }

    private static Locator chosen(Page page) {
        return page.locator(".options input").first();
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(text(title)));
    }

    /** As if the server had been started anew, or nobody had used the page for a long time. */
    private static void endSession(BrowserContext visitor) {
        Cookie session = visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst()
                .orElseThrow();
        session.value = "0".repeat(session.value.length());
        visitor.addCookies(List.of(session));
    }

    private static void loseCookie(BrowserContext visitor) {
        visitor.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
    }
}
