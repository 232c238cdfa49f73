package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages of learners' pages. */
@Tag("long")
@BrowserTest
class LanguageIT {
    @Test
    void aGermanBrowserIsServedInGerman(Page page) {
        try (BrowserContext german = speaking("de-AT", page)) {
            Page quiz = german.newPage();
            quiz.navigate("start/ceasefire");

            quiz.getByRole(AriaRole.BUTTON, named("Quiz starten")).click();

            assertThat(quiz.locator("html")).hasAttribute("lang", "de");
            assertThat(quiz.getByText("Frage 1 von")).isVisible();
            assertThat(quiz.locator("h1")).hasAttribute("lang", "en");
            Accessibility.holdsOn(quiz);
            quiz.getByRole(AriaRole.BUTTON, named("Weiß ich nicht")).click();
            assertThat(quiz.locator(".verdict")).containsText("Hier ist die Antwort.");
            Accessibility.holdsOn(quiz);
        }
    }

    /** One after the other, so that each is kept over the one before. */
    @Test
    void somebodyChoosesALanguageInTheFooterAndItIsKept(Page page) {
        page.navigate("search");

        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("de", "Suche");
        headings.put("fr", "Recherche");
        headings.put("it", "Ricerca");
        headings.put("es", "Búsqueda");
        headings.forEach((tag, heading) -> {
            page.locator("reader-settings select").selectOption(tag);

            assertThat(page.locator("h1")).hasText(heading);
            assertThat(page.locator("html")).hasAttribute("lang", tag);
            page.reload();
            assertThat(page.locator("h1")).hasText(heading);
            assertThat(page.locator("reader-settings select")).hasValue(tag);
        });
        page.locator("reader-settings select").selectOption("");
        assertThat(page.locator("h1")).hasText("Search");
    }

    @ParameterizedTest
    @CsvSource({"de", "fr", "it", "es"})
    void narrowPagesDoNotScrollSideways(String tag, Page page) {
        try (BrowserContext phone = speaking(tag, page)) {
            Page narrow = phone.newPage();
            narrow.setViewportSize(320, 640);

            for (String address : List.of("start/ceasefire", "learn/ceasefire", "study/ceasefire", "sign-up")) {
                narrow.navigate(address);

                assertThat(narrow.locator("footer")).isVisible();
                assertThat(narrow.locator("html")).hasAttribute("lang", tag);
                assertThat((Integer) narrow.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    @Test
    void aQuizInUrduRunsFromRightToLeft(Page page) {
        try (BrowserContext urdu = speaking("ur-PK", page)) {
            Page quiz = urdu.newPage();
            quiz.navigate("start/ceasefire");
            Accessibility.holdsOn(quiz);
            quiz.getByRole(AriaRole.BUTTON, named("کوئز شروع کریں")).click();

            assertThat(quiz.getByText("سوال 1 از")).isVisible();
            assertThat(quiz.locator("html")).hasAttribute("lang", "ur");
            assertThat(quiz.locator("html")).hasAttribute("dir", "rtl");
            assertThat(quiz.locator("h1")).hasAttribute("lang", "en");
            assertThat(quiz.locator("h1")).hasAttribute("dir", "ltr");
            assertThat(left(quiz.locator(".at-hand .primary")))
                    .isGreaterThan(left(quiz.getByRole(AriaRole.BUTTON, named("مجھے معلوم نہیں"))));
            // What lies under the bar of buttons has no size for axe; scrolled to the end, nothing does
            quiz.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
            Accessibility.holdsOn(quiz);
            quiz.setViewportSize(360, 740);
            for (int number = 1; number <= 10; number++) {
                quiz.getByRole(AriaRole.BUTTON, named("مجھے معلوم نہیں")).click();
                assertThat(quiz.locator(".verdict")).containsText("جواب یہ ہے۔");
                assertThat(width(quiz)).isLessThanOrEqualTo(360);
                new QuizPage(quiz).next();
            }
            assertThat(quiz.locator("h1")).containsText("میں سے 0 درست");
            assertThat(width(quiz)).isLessThanOrEqualTo(360);
            Accessibility.holdsOn(quiz);

            quiz.navigate("search");
            assertThat(quiz.locator("html")).hasAttribute("dir", "ltr");
            assertThat(quiz.locator("h1")).hasText("Search");
        }
    }

    @Test
    void thePageWithoutAConnectionIsInTheLanguageOfTheBrowser(Page page) {
        try (BrowserContext italian = speaking("it-CH", page)) {
            Page away = italian.newPage();

            away.navigate("no-connection");

            assertThat(away.locator("h1")).hasText("Nessuna connessione");
            assertThat(away.locator("html")).hasAttribute("lang", "it");
        }
    }

    private static double left(Locator element) {
        return element.boundingBox().x;
    }

    private static int width(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    /** Another browser at the same server, with that language. */
    private static BrowserContext speaking(String locale, Page page) {
        String root = page.navigate("favicon.svg").url().replaceFirst("favicon\\.svg$", "");
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale(locale).setBaseURL(root));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
