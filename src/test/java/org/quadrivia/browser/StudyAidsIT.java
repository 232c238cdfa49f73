package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What helps people who study: questions found by search, hints, flashcards, having it read aloud, sounds. */
@Tag("full")
@BrowserTest
class StudyAidsIT {
    /** A browser with an English voice, which notes what it is told to say. */
    private static final String VOICE = """
            window.said = [];
            Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
              getVoices: () => [{ lang: 'en-GB', name: 'Test' }],
              speak: (utterance) => window.said.push(utterance.text),
              cancel: () => window.said.push('(stop)'),
            }) });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    @Test
    void aSearchHasItsFieldInFocusSaysWhatItFoundAndAsksOneQuestion(Page page) {
        QuizPage.open(page).start();

        page.navigate("search?q=munir");

        assertThat(page.locator(".search-box input")).isFocused();
        assertThat(page.locator(".browse > [role=status]")).containsText("questions can be asked");
        Accessibility.holdsOn(page);
        page.locator(".found-questions a.btn").first().click();
        new QuizPage(page).isAsking(1);
        assertThat(page.locator(".how-far").first()).containsText("of 1");
    }

    @Test
    void aHintIsToldAndKeptAndAQuestionIsPutOff(Page page) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        Locator hint = quiz.button("quiz.hint");
        for (int number = 1; hint.count() == 0; number++) {
            quiz.answerByKeyboard();
            quiz.next();
            quiz.isAsking(number + 1);
        }
        String asked = page.locator("h1.stem").innerText();

        hint.click();

        assertThat(page.locator(".aids .hint")).not().isEmpty();
        Accessibility.holdsOn(page);
        page.reload();
        assertThat(page.locator(".aids .hint")).not().isEmpty();
        quiz.button("quiz.skip").click();
        assertThat(page.locator("h1.stem")).not().hasText(asked);
        assertThat(page.locator("h1.stem")).isFocused();
    }

    @Test
    void flashcardsAreTurnedAndRatedByKeysOnAPhone(Page page) {
        page.setViewportSize(320, 640);
        page.navigate("learn");
        page.locator(".modes a").first().click();
        Locator front = page.locator(".flashcard .stem");
        assertThat(front).isFocused();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Accessibility.holdsOn(page);

        page.keyboard().press(" ");

        assertThat(page.locator(".card-answer")).isFocused();
        Accessibility.holdsOn(page);
        assertThat(new QuizPage(page).sideways()).isLessThanOrEqualTo(0);
        assertThat(page.locator(".rate").first().boundingBox().height).isGreaterThanOrEqualTo(44);
        for (int card = 0; page.locator(".cards-end").count() == 0 && card < 40; card++) {
            page.keyboard().press(card == 0 ? "1" : "3");
            assertThat(page.locator(".card-answer")).hasCount(0);
            if (page.locator(".cards-end").count() == 0) {
                page.keyboard().press(" ");
                assertThat(page.locator(".card-answer")).isVisible();
            }
        }
        assertThat(page.locator("main h1")).hasText(Pattern.compile("You went through [0-9]+ cards"));
        assertThat(page.locator(".card-counts > .not-known .figure")).hasText("1");
        Accessibility.holdsOn(page);
    }

    @Test
    void aQuestionIsReadAloudAndThenWhatFollowsTheAnswerUntilItIsStopped(Page page) {
        page.addInitScript(VOICE);
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        Locator aloud = quiz.button("quiz.aloud");
        String stem = page.locator("h1.stem").innerText();
        assertThat(said(page)).doesNotContain(stem);

        aloud.click();

        // A gap is spoken with spaces around it, also before a full stop
        String spoken = stem.replaceAll("_{2,}", "…").replaceAll("\\s+", "");
        page.waitForCondition(() -> said(page).replaceAll("\\s+", "").contains(spoken));
        assertThat(aloud).hasAttribute("aria-pressed", "true");
        Accessibility.holdsOn(page);
        page.locator("h1.stem").focus();
        quiz.answerByKeyboard();
        String verdict = page.locator(".verdict .says").innerText().replaceAll("\\s+", " ");
        page.waitForCondition(() -> said(page).contains(verdict));
        aloud.click();
        assertThat(said(page)).endsWith("(stop)");
        assertThat(aloud).hasAttribute("aria-pressed", "false");
    }

    @Test
    void withoutAVoiceNothingCanBeReadAloud(Page page) {
        page.addInitScript(VOICE.replace("en-GB", "is-IS"));

        QuizPage quiz = QuizPage.open(page);
        quiz.start();

        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(quiz.button("quiz.aloud")).isHidden();
    }

    @Test
    void soundsAreLoadedForThoseWhoAskForThem(Page page) {
        List<String> loaded = new ArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        quiz.answerByKeyboard();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(loaded).noneMatch(url -> url.contains("sound.js"));

        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(text("shell.settings.sound")))
                .check();

        page.waitForCondition(() -> loaded.stream().anyMatch(url -> url.contains("sound.js")));
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-sound", "on");
    }

    private static String said(Page page) {
        return (String) page.evaluate("window.said.join('\\n')");
    }
}
