package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    /** Of the body as it was sent, compressed or not. */
    private static int bytes(Request request) {
        return request.sizes().responseBodySize;
    }
}
