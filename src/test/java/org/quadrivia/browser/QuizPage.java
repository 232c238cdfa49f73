package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a person does on the pages of a quiz. */
record QuizPage(Page page) {
    /** The start page. */
    static QuizPage open(Page page) {
        page.navigate("");
        return new QuizPage(page);
    }

    /** One click. */
    void start() {
        button("quiz.start").click();
        isAsking(1);
    }

    /** Answers by keyboard with the first option, whatever it is, and shows the verdict; an order by moving the first down. */
    void answerByKeyboard() {
        page.keyboard().press("1");
        if (page.locator(".sortable").count() > 0) {
            assertThat(page.locator(".handle").first()).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".handle").nth(1)).isFocused();
        }
        page.keyboard().press("Enter");
        assertThat(verdict()).isVisible();
    }

    /** Goes on by keyboard; the focus is on what comes next. */
    void next() {
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    /** Answers everything that is left, and shows the result. */
    void finish() {
        while (!page.url().matches(".*/quiz/[^/]+")) {
            if (verdict().count() == 0) {
                answerByKeyboard();
            }
            next();
            page.waitForCondition(() -> options().count() > 0 || verdict().count() > 0 || result().count() > 0);
        }
        assertThat(result()).isVisible();
    }

    /** Fails unless that question is asked. */
    void isAsking(int number) {
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[^/]+/" + number));
        assertThat(options().first()).isVisible();
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator options() {
        return page.locator(".options");
    }

    Locator result() {
        return page.locator(".result");
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)));
    }
}
