package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a first visit weighs. */
@BrowserTest
class FirstLoadIT {
    private static final int MOST = 350_000;
    private static final String OBSERVE = """
            window.largestPaint = 0;
            window.layoutShift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(one => { window.largestPaint = one.startTime; }))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(one => {
              if (!one.hadRecentInput) window.layoutShift += one.value;
            })).observe({type: 'layout-shift', buffered: true});
            """;

    @Test
    void theStartPageWeighsAtMost350KiloBytesOnAFirstVisit(Page page) {
        List<Request> requests = new CopyOnWriteArrayList<>();
        page.onRequestFinished(requests::add);

        QuizPage start = QuizPage.open(page);
        assertThat(start.button("quiz.start")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        requests.forEach(request ->
                System.out.printf("%8d %s%n", bytes(request), request.url().replaceFirst("\\?.*", "")));
        int sum = requests.stream().mapToInt(FirstLoadIT::bytes).sum();
        System.out.printf("%8d bytes on a first visit%n", sum);
        assertThat(requests).hasSizeGreaterThan(5);
        assertThat(sum).isBetween(50_000, MOST);
    }

    /**
     * Measures the largest contentful paint as Lighthouse does for phones: a processor four times slower, 1.6 Mbit/s, 150 ms. Times
     * are printed, not asserted.
     */
    @Test
    void onASlowPhoneTheFirstWordsStandStillAndNeedNoScript(Page page) {
        slowDown(page);
        page.addInitScript(OBSERVE);

        QuizPage start = QuizPage.open(page);
        assertThat(start.button("quiz.start")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        double largest = ((Number) page.evaluate("window.largestPaint")).doubleValue();
        double scripts = ((Number) page.evaluate("performance.getEntriesByType('resource')"
                        + ".filter(one => one.name.includes('FlowClient')).map(one => one.responseEnd)[0]"))
                .doubleValue();
        double shift = ((Number) page.evaluate("window.layoutShift")).doubleValue();
        System.out.printf("largest contentful paint after %.0f ms, layout shift %.3f%n", largest, shift);
        assertThat(largest).isBetween(1.0, scripts);
        assertThat(shift).isLessThanOrEqualTo(0.05);
        assertThat(page.locator("#first-screen")).hasCount(0);
    }

    @Test
    void whoWasHereBeforeDoesNotReadTheGreetingAgain(Page page) {
        QuizPage start = QuizPage.open(page);
        start.start();

        APIResponse again = page.request().get(page.url().replaceFirst("quiz/.*", ""));

        assertThat(again.text()).contains("outlet").doesNotContain("first-screen");
    }

    private static void slowDown(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    /** Of the body as it was sent, compressed or not. */
    private static int bytes(Request request) {
        return request.sizes().responseBodySize;
    }
}
