package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;

@BrowserTest
class PageStateIT {
    private static final String NOTE_BUSY = """
            window.wasBusy = false;
            new MutationObserver(() => window.wasBusy ||= !!document.querySelector('button[aria-busy=true]'))
                .observe(document.body, { subtree: true, attributes: true })
            """;

    @Test
    void whatTheBrowserKnowsIsSaidInWords(Page page, BrowserContext visitor) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        quiz.isAsking(1);
        Locator state = page.locator(".page-state");
        assertThat(state).isHidden();
        assertThat(page.locator("vaadin-connection-indicator")).hasAttribute("role", "status");
        assertThat(page.locator(".v-status-message")).isHidden();

        // An answer that takes long
        page.evaluate(NOTE_BUSY);
        page.route("**/?v-r=uidl**", route -> {
            page.waitForTimeout(900);
            route.resume();
        });
        quiz.answerByKeyboard();
        quiz.next();
        page.waitForFunction("window.wasBusy");
        quiz.isAsking(2);
        page.unroute("**/?v-r=uidl**");
        assertThat(page.locator("button[aria-busy]")).hasCount(0);

        // No connection: the words stay as long as it is away
        visitor.setOffline(true);
        quiz.choose();
        page.keyboard().press("Enter");
        assertThat(state).containsText(Messages.text("shell.state.away"));
        page.waitForTimeout(3_000);
        assertThat(state).isVisible();
        // Flow's own striped bar stays away
        assertThat(page.locator(".v-status-message")).isHidden();
        visitor.setOffline(false);
        assertThat(state).isHidden();

        // Another session than the page was of
        visitor.clearCookies();
        page.reload();
        assertThat(state).hasText(Messages.text("shell.state.ended"));

        // What was said of one page is not said of the next
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Messages.text("shell.nav.search")))
                .click();
        assertThat(state).isHidden();
    }
}
