package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The editor of RDF and SPARQL, with the server's parsers behind it. */
@Tag("full")
@BrowserTest
class EditorIT {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int HIGH = 844;
    private static final int FIRST = 8;
    private static final int KEYS = 20;
    private static final int MOST_MS = 300;
    private static final int READING_MS = 3_000;

    private static EditorStage stage;

    @BeforeAll
    static void open() {
        stage = EditorStage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void whatIsWrongIsUnderlinedAndToldAndGoesWhenItIsMended(Page page) {
        Locator text = open(page, "lines=3");

        text.press("Control+End");
        text.pressSequentially("ex:a no:b 1 .");
        assertThat(page.locator(".cm-lintRange-error")).hasText("no:b");
        assertThat(status(page)).hasText("Line 4, column 6: The prefix “no:” is not declared.");
        assertThat(text).hasAttribute("aria-invalid", "true");
        ReadmeScreenshots.take(page, "editor-fault");

        for (int key = 0; key < "no:b 1 .".length(); key++) {
            text.press("Backspace");
        }
        text.pressSequentially("ex:b 1 .");
        assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
        assertThat(status(page)).hasText("");
    }

    @Test
    void theKeyboardWritesAsksRunsAndGetsOut(Page page) {
        Locator text = open(page, "lines=3");

        text.press("Control+End");
        text.pressSequentially("ex:br");
        Locator choice = page.locator("[role=option]").first();
        assertThat(choice).hasText("ex:bridgethe <b>bridge</b>");
        page.waitForTimeout(150);
        text.press("Enter");
        assertThat(page.locator(".cm-line").last()).hasText("ex:bridge");

        text.press("Control+Enter");
        assertThat(page.locator("#ran")).hasText("Ran 4 lines");

        text.press("Home");
        text.press("Tab");
        assertThat(text).isFocused();
        assertThat(page.locator(".cm-line").last()).hasText(Pattern.compile("^ {2}ex:bridge$"));
        text.press("Escape");
        page.waitForTimeout(2_500);
        text.press("Tab");
        assertThat(text).not().isFocused();
    }

    @Test
    void queriesAreCheckedAsSuch(Page page) {
        Locator text = open(page, "language=sparql");

        text.press("Control+End");
        text.pressSequentially("LIMIT x");

        assertThat(page.locator(".cm-lintRange-error")).hasText("x");
        assertThat(status(page)).hasText("Line 2, column 7: “x” is not valid at this place.");
    }

    @Test
    void whatIsReadOnlyStaysAndLetsTabThrough(Page page) {
        Locator text = open(page, "lines=3&still");

        text.press("Control+End");
        text.pressSequentially("zzz");
        assertThat(text).not().containsText("zzz");
        assertThat(text).hasAttribute("aria-readonly", "true");
        text.press("Tab");
        assertThat(text).not().isFocused();
    }

    @Test
    void itIsForEverybodyOnAPhoneAndADesktop(Page page) {
        Locator text = open(page, "lines=40");
        text.press("Control+End");
        text.pressSequentially("ex:a ex:b no:c .");
        assertThat(page.locator(".cm-lintRange-error")).isVisible();

        for (int wide : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(wide, HIGH);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
            ReadmeScreenshots.take(page, "editor-light-" + wide);
            Accessibility.holdsOn(page);
            ReadmeScreenshots.take(page, "editor-dark-" + wide);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aStrictPolicyBarsNothingOfIt(Page page) throws IOException {
        try (StrictPage strict = StrictPage.open()) {
            page.navigate(strict.address());
            Locator odd = page.locator(".cm-lintRange-warning");
            assertThat(odd).hasText("ex:a");
            assertThat(odd).hasCSS("text-decoration-style", "wavy");
            assertThat(odd).hasCSS("background-image", "none");
            assertThat(page.locator(".cm-line span").first()).not().hasCSS("color", "rgb(28, 32, 39)");
            assertThat(status(page)).hasText("1:8 odd");

            page.locator(".cm-content").press("Control+End");
            page.locator(".cm-content").press("x");
            page.locator(".cm-content").press("Control+f");
            page.locator(".cm-search input").first().press("Escape");
            page.locator(".cm-content").press("Control+Enter");

            assertThat(page.locator("output").first()).hasText("value-loaded 1 23; value-changed 2 24; run 2 24; ");
            assertThat(page.locator("output").last()).hasText("");
        }
    }

    /**
     * From a key in the middle of five thousand lines until the browser has drawn the line under the fault. The first keys, which
     * meet a server and a browser that have just started, are told but not judged.
     */
    @Test
    @Tag("long")
    void faultsAreUnderlinedSoon(Page page) {
        Locator text = open(page, "lines=5000");
        page.waitForTimeout(READING_MS);
        page.locator("rdf-editor").evaluate("editor => editor.reveal(2500, 9)");
        page.locator("rdf-editor").evaluate(WATCH);

        long[] times = IntStream.range(0, FIRST + KEYS)
                .mapToLong(key -> {
                    text.press("}");
                    assertThat(page.locator(".cm-lintRange-error").first()).isVisible();
                    page.waitForTimeout(50);
                    long took = ((Number) page.locator("rdf-editor").evaluate("editor => editor.took")).longValue();
                    text.press("Backspace");
                    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
                    return took;
                })
                .toArray();

        System.out.printf("Drill: faults in 5,000 lines underlined after %s ms%n", Arrays.toString(times));
        long[] judged = Arrays.copyOfRange(times, FIRST, times.length);
        Arrays.sort(judged);
        assertThat(judged[KEYS * 95 / 100 - 1]).isLessThanOrEqualTo(MOST_MS);
    }

    private static final String WATCH = """
            editor => {
              let pressed = 0;
              const content = editor.shadowRoot.querySelector('.cm-content');
              content.addEventListener('keydown', (e) => { if (e.key === '}') pressed = performance.now(); }, true);
              new MutationObserver(() => {
                if (!pressed || !content.querySelector('.cm-lintRange-error')) return;
                const begun = pressed;
                pressed = 0;
                requestAnimationFrame(() => setTimeout(() => { editor.took = performance.now() - begun; }));
              }).observe(content, { subtree: true, childList: true, attributes: true });
            }""";

    private static Locator open(Page page, String query) {
        page.navigate(stage.address(query));
        Locator text = page.locator("rdf-editor .cm-content");
        assertThat(text).hasAttribute("aria-label", "Source");
        text.focus();
        return text;
    }

    private static Locator status(Page page) {
        return page.locator("rdf-editor [role=status]");
    }
}
