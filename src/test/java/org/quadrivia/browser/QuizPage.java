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
        return open(page, "");
    }

    /** The start page of the app at that address. */
    static QuizPage open(Page page, String address) {
        page.navigate(address);
        return new QuizPage(page);
    }

    /** One click. */
    void start() {
        button("quiz.start").click();
        isAsking(1);
    }

    /** Reads what is to be read before the question, if anything is, and goes on by keyboard. */
    void read() {
        page.waitForCondition(() -> reading().count() > 0 || options().count() > 0 || typing().count() > 0);
        if (reading().count() > 0) {
            // A key pressed sooner was meant for the page before
            page.waitForTimeout(600);
            page.keyboard().press("Enter");
            assertThat(reading()).hasCount(0);
        }
    }

    /** Answers by keyboard, whatever it is, and shows the verdict. */
    void answerByKeyboard() {
        read();
        choose();
        page.keyboard().press("Enter");
        assertThat(verdict()).isVisible();
    }

    /**
     * Chooses by keyboard, but does not answer yet: the first option; of an order the first moved down; of pairs the first with
     * the first; where something is to be typed, a question mark.
     */
    void choose() {
        if (typing().count() > 0) {
            assertThat(page.locator(".typing input")).isFocused();
            page.keyboard().type("?");
            return;
        }
        page.keyboard().press("1");
        if (page.locator(".sortable").count() > 0) {
            assertThat(page.locator(".handle").first()).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".handle").nth(1)).isFocused();
        }
        int pairs = page.locator(".partners button").count();
        for (int partner = 2; partner <= pairs; partner++) {
            page.keyboard().press(String.valueOf(partner));
        }
    }

    /** Goes on by keyboard; the focus is on what comes next, which takes no press that comes too early. */
    void next() {
        String before = page.url();
        assertThat(page.locator(".settling")).hasCount(0);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    /** Answers everything that is left, and shows the result. */
    void finish() {
        while (!page.url().matches(".*/(quiz/[^/]+|study/[^/]+/session/[^/]+|learn/[^/]+/lesson/[^/]+)")) {
            if (verdict().count() == 0) {
                answerByKeyboard();
            }
            next();
            page.waitForCondition(() ->
                    reading().count() > 0 || options().count() > 0 || verdict().count() > 0 || result().count() > 0);
        }
        assertThat(result()).isVisible();
    }

    /** Fails unless that question is asked. */
    void isAsking(int number) {
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[^/]+/" + number));
        assertThat(options().first()).isVisible();
    }

    /** Pixels by which the page is wider than its window. */
    int sideways() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    /** What is to be read before the question. */
    Locator reading() {
        return page.locator(".reading-card");
    }

    private Locator typing() {
        return page.locator(".typing");
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
