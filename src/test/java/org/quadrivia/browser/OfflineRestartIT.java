package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** What a device keeps while its server is killed, and what it forgets when somebody signs out. */
@Tag("long")
@BrowserTest
class OfflineRestartIT {
    @Test
    void answersGivenWhileTheServerIsDeadAreKeptByTheNextOne(Page page, @TempDir Path data) throws Exception {
        try (Relay relay = new Relay();
                PackagedApp first = PackagedApp.start("--data", data.toString())) {
            relay.lead(first.address());
            QuizPage quiz = QuizPage.open(page, relay.address() + "/");
            quiz.start();
            OfflineIT.isKept(page);
            String address = page.url().replaceFirst("/1$", "");

            first.kill();
            page.reload();
            for (int question = 1; question <= 3; question++) {
                assertThat(page.locator(".asking")).isVisible();
                OfflineIT.answer(page);
                assertThat(quiz.verdict()).isVisible();
                page.locator(".at-hand .primary").click();
            }
            try (PackagedApp second = PackagedApp.start("--data", data.toString())) {
                relay.lead(second.address());

                assertThat(page.locator(".page-state")).containsText(text("quiz.offline.back"));
                page.locator(".page-state button").click();
                assertThat(page).hasURL(address + "/4");
                for (int question = 1; question <= 3; question++) {
                    page.navigate(address + "/" + question);
                    assertThat(quiz.verdict()).isVisible();
                }
            }
        }
    }

    @Test
    void signingOutEmptiesTheStoreAndForgedAnswersAreRefused(Page page) {
        page.navigate("sign-up");
        page.getByLabel("Sign-in name").fill("away" + System.nanoTime());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person summary")).isVisible();
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        OfflineIT.isKept(page);
        String copy = page.url().replaceFirst("/quiz/", "/offline/quiz/").replaceFirst("/1$", "");

        APIResponse forged = page.request()
                .post(
                        copy,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"answers\":[{\"number\":1,\"answer\":{\"notKnown\":true}}]}"));
        page.locator(".person summary").click();
        quiz.button("account.sign-out").click();

        assertThat(page.locator(".person summary")).hasCount(0);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(page.evaluate(
                        "Object.keys(localStorage).filter(key => key.startsWith('quadrivia.offline.')).length"))
                .isEqualTo(0);
        assertThat(page.request().get(copy).status()).isEqualTo(401);
    }
}
