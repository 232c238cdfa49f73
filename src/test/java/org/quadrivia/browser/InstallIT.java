package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;

/** The site as an app: what Chromium says of its manifest, and what it shows without a connection. */
@BrowserTest
class InstallIT {
    private static final String CONTROLLED = "navigator.serviceWorker.ready.then(worker => worker.active !== null)";

    @Test
    void chromiumFindsNothingInTheWayOfInstalling(Page page, BrowserContext visitor) {
        QuizPage.open(page);

        CDPSession chromium = visitor.newCDPSession(page);
        JsonObject manifest = chromium.send("Page.getAppManifest");
        JsonObject errors = chromium.send("Page.getInstallabilityErrors");

        assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        // Playwright's browsers keep nothing, which is the only thing that Chromium may complain about
        assertThat(errors.getAsJsonArray("installabilityErrors"))
                .allMatch(error ->
                        error.getAsJsonObject().get("errorId").getAsString().equals("in-incognito"));
    }

    @Test
    void withoutAConnectionAPageIsInOurWordsAndComesBack(Page page, BrowserContext visitor) {
        QuizPage start = QuizPage.open(page);
        page.waitForFunction(CONTROLLED);

        visitor.setOffline(true);
        page.navigate("explore");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Messages.text("shell.away"));
        Accessibility.holdsOn(page);

        visitor.setOffline(false);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Messages.text("shell.away.again")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .hasText(Messages.text("shell.away"));
        assertThat(start.page().url()).endsWith("/explore");
    }

    @Test
    void theWorkerKeepsNothingOfWhatWasSeen(Page page) {
        QuizPage quiz = QuizPage.open(page);
        page.waitForFunction(CONTROLLED);
        page.reload();
        quiz.start();
        quiz.isAsking(1);
        OfflineIT.isKept(page);

        Object kept = page.evaluate("""
                async () => {
                  const names = await caches.keys();
                  const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys())));
                  return all.flat().map((request) => new URL(request.url).pathname).join(' ');
                }""");

        // The page without a connection and what it is made of, which is the same for everybody
        assertThat(kept.toString().split(" "))
                .containsExactlyInAnyOrder(
                        "/no-connection",
                        "/offline-quiz.js",
                        "/offline-store.js",
                        "/offline-send.js",
                        "/fonts.css",
                        "/styles.css",
                        "/shell.css",
                        "/quiz.css",
                        "/learn.css");
    }
}
