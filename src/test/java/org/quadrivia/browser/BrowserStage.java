package org.quadrivia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quadrivia.cli.PackagedApp;

/**
 * One app and one browser for all tests of a process, in whatever order they come. What a test does to the app must be nothing
 * to the others: who edits knowledge or moves the clock has an app of its own. {@link AccountIT} alone takes the link of the
 * first administrator.
 */
final class BrowserStage implements AutoCloseable {
    /** Milliseconds: a busy machine is no fault of ours. */
    private static final int PATIENCE = 20_000;

    private final PackagedApp app;
    private final Playwright playwright;
    private final Browser browser;

    private BrowserStage(PackagedApp app, Playwright playwright, Browser browser) {
        this.app = app;
        this.playwright = playwright;
        this.browser = browser;
    }

    static BrowserStage open(Path chrome) throws IOException {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chrome)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new BrowserStage(PackagedApp.start(), playwright, browser);
    }

    /** A visitor whom nobody has seen before: no cookies, an empty cache. */
    BrowserContext visitor(int width, int height) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(app.address() + "/")
                .setLocale("en-GB")
                .setViewportSize(width, height));
        visitor.setDefaultTimeout(PATIENCE);
        return visitor;
    }

    PackagedApp app() {
        return app;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        browser.close();
        playwright.close();
        app.close();
    }
}
