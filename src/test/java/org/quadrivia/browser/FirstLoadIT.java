package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a first visit weighs. */
@BrowserTest
class FirstLoadIT {
    private static final int MOST = 350 * 1024;

    @Test
    void theStartPageWeighsAtMost350KiloBytesOnAFirstVisit(BrowserContext visitor) {
        Page page = visitor.newPage();
        CDPSession devtools = visitor.newCDPSession(page);
        Map<String, String> addresses = new TreeMap<>();
        Map<String, Integer> bodies = new TreeMap<>();
        devtools.on("Network.responseReceived", event -> addresses.put(
                id(event), event.getAsJsonObject("response").get("url").getAsString()));
        devtools.on("Network.dataReceived", event ->
                bodies.merge(id(event), event.get("encodedDataLength").getAsInt(), Integer::sum));
        devtools.send("Network.enable");

        QuizPage start = QuizPage.open(page);
        assertThat(start.button("quiz.start")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        int sum = bodies.values().stream().mapToInt(Integer::intValue).sum();
        bodies.forEach((id, bytes) -> System.out.printf("%8d %s%n", bytes, addresses.get(id)));
        System.out.printf("%8d bytes on a first visit%n", sum);
        assertThat(bodies).as("responses with a body").hasSizeGreaterThan(3);
        assertThat(sum).isBetween(50_000, MOST);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
