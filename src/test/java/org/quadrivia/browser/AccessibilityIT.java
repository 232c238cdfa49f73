package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, in light and in dark, as axe sees it. */
@Tag("full")
@BrowserTest
class AccessibilityIT {
    private static final String KB = "ceasefire";

    private static final String QUESTION = """
            - main:
              - text: /Question \\d+ of 10 .* so far/
              - heading /.+/ [level=1]
              - radiogroup /.+/:
                - radio /.+/
              - button "Skip for now"
              - button "Answer"
              - button "I don’t know"
            """;
    private static final String ANSWER = """
            - main:
              - text: /Question \\d+ of 10 .* so far/
              - heading /.+/ [level=1]
              - heading /^(Correct|Not quite)\\..*/ [level=2]
              - region "The proof":
                - figure:
                  - blockquote
                  - link /Passage .+/
              - list /.+/:
                - listitem: /.*correct.*/
              - button "Next question"
              - status: /^(Correct|Not quite)\\. .+\\.$/
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "explore",
                "search?q=India",
                "search?q=ceasfire",
                "study",
                "learn",
                "progress",
                "timeline",
                "page/" + KB,
                "page/" + KB + "/passages",
                "page/" + KB + "/claims",
                "page/" + KB + "/nothing-of-that-name",
                "quiz/AAAAAAAAAAAAAAAAAAAAAA",
                "join",
                "classes/join",
                "classes/join?code=ZZZZZZ",
                "start/%00",
                "no/such/page"
            })
    void viewsWithAnAddressHaveNoSeriousFault(String address, Page page) {
        page.navigate(address);
        arrived(page);

        Accessibility.holdsOn(page);
    }

    @Test
    void pagesOfAnEntityAPassageAndAClaimHaveNoSeriousFault(Page page) {
        for (String list : new String[] {"explore", "page/" + KB + "/passages", "page/" + KB + "/claims"}) {
            page.navigate(list);
            arrived(page);
            page.locator("main a[href*='page/" + KB + "/']:not([href*='/passages']):visible")
                    .first()
                    .click();
            assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*/" + list));
            arrived(page);

            Accessibility.holdsOn(page);
        }
    }

    @Test
    void aQuizHasNoSeriousFaultFromItsFirstQuestionToItsResult(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.button("quiz.start.choose").click();
        Accessibility.holdsOn(page);
        quiz.start();
        for (int question = 1; question <= 4; question++) {
            quiz.isAsking(question);
            Accessibility.holdsOn(page);
            quiz.answerByKeyboard();
            Accessibility.holdsOn(page);
            quiz.next();
        }
        quiz.finish();
        Accessibility.holdsOn(page);
    }

    @Test
    void theFactsBesideAQuestionHaveNoSeriousFault(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        quiz.answerByKeyboard();
        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Show the data"))
                .check();
        page.locator("details summary").first().click();
        Accessibility.holdsOn(page);

        quiz.button("quiz.facts.see").click();
        assertThat(page.locator(".facts-panel h2, .facts-panel h3").first()).isVisible();
        Accessibility.holdsOn(page);
    }

    @Test
    void twoThingsSideBySideThatWereMixedUpHaveNoSeriousFault(Page page) {
        page.navigate("sign-up");
        page.getByLabel("Sign-in name").fill("bea");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
        page.navigate("search?q=Rubio");
        arrived(page);
        List<String> asked = page.locator("a[href*='question=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String address : asked) {
            if (mixUp(page, address)) {
                break;
            }
        }

        page.navigate("study");
        arrived(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("study.drill")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/study/" + KB + "/difference.*"));
        arrived(page);

        Accessibility.holdsOn(page);
        assertThat(page.locator(".side")).hasCount(2);
        page.setViewportSize(360, 740);
        Accessibility.holdsOn(page);
        org.assertj.core.api.Assertions.assertThat(new QuizPage(page).sideways())
                .isLessThanOrEqualTo(0);
    }

    /** Gives the same wrong answer to the question at that address twice. Returns false if it is no question with such options. */
    private static boolean mixUp(Page page, String address) {
        String wrong = "";
        for (int tries = 0, mistakes = 0; tries < 4; tries++) {
            page.navigate(address);
            page.waitForURL(url -> url.matches(".*/quiz/[^/]+/1"));
            assertThat(page.locator("main h1").first()).isVisible();
            Locator options = page.locator(".asking label.option:has(input[type=radio])");
            if (options.count() < 3) {
                return false;
            }
            Locator chosen = wrong.isEmpty()
                    ? options.first()
                    : options.filter(new Locator.FilterOptions().setHasText(wrong))
                            .first();
            String label = chosen.locator(".label").innerText();
            chosen.click();
            new QuizPage(page).button("quiz.answer").click();
            assertThat(page.locator(".verdict")).isVisible();
            boolean mistaken = page.locator(".verdict.wrong").count() > 0;
            wrong = mistaken ? label : "";
            mistakes = mistaken ? mistakes + 1 : 0;
            if (mistakes == 2) {
                return true;
            }
        }
        return false;
    }

    /** What a screen reader says of a question and its answer, in its order; see src/docs/readings/screen-reader.md. */
    @Test
    void aScreenReaderIsToldTheQuestionAndItsAnswerInOrder(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        for (int question = 1;
                page.locator(".options:not(.pair) input[type=radio]").count() == 0;
                question++) {
            quiz.answerByKeyboard();
            quiz.next();
            quiz.isAsking(question + 1);
            quiz.read();
        }
        Locator main = page.getByRole(AriaRole.MAIN);

        assertThat(main).matchesAriaSnapshot(QUESTION);
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("h1")).hasAccessibleDescription(Pattern.compile("Question \\d+ of 10.*"));
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        assertThat(main).matchesAriaSnapshot(ANSWER);
        assertThat(quiz.button("quiz.next")).isFocused();
        assertThat(main.getByRole(AriaRole.STATUS))
                .hasText("", new LocatorAssertions.HasTextOptions().setTimeout(8_000));
    }

    private static void arrived(Page page) {
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
