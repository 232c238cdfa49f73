package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

/** What readers set for themselves in the footer of each page. */
@BrowserTest
class ReaderSettingsIT {
    @Test
    void darkIsKeptAndAppliedBeforeAnythingIsPainted(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        QuizPage.open(page);
        String light = paper(page);

        radio(page, "Dark").check();

        assertThat(paper(page)).isNotEqualTo(light);
        page.addInitScript("document.addEventListener('readystatechange', () => {"
                + " window.early ??= document.documentElement.dataset.scheme; });");
        page.reload();
        assertThat(radio(page, "Dark")).isChecked();
        assertThat(page.evaluate("window.early")).isEqualTo("dark");
        Accessibility.holdsOn(page);
    }

    @Test
    void textGrowsInThreeSteps(Page page) {
        QuizPage.open(page);
        double usual = size(page);

        radio(page, "Larger").check();
        double larger = size(page);
        radio(page, "Large").check();

        assertThat(usual).isLessThan(size(page));
        assertThat(size(page)).isLessThan(larger);
    }

    @Test
    void whatIsForDevelopersIsShownToThoseWhoAskForIt(Page page) {
        page.navigate("explore/ceasefire");
        Locator queries = page.locator("a.as-sparql");
        assertThat(page.locator("h1")).isVisible();
        assertThat(queries.first()).isHidden();

        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Show the data"))
                .check();

        assertThat(queries.first()).isVisible();
        page.navigate("page/ceasefire/passages");
        assertThat(page.locator("a.locator").first())
                .hasText(
                        "H",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                .setUseInnerText(true));
    }

    @Test
    void withTheColoursOfTheSystemTheCurrentPageAndTheProgressCanBeTold(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        QuizPage quiz = QuizPage.open(page);

        quiz.start();

        assertThat(style(page, ".bar nav a[aria-current]", "borderBottomColor"))
                .isNotEqualTo(style(page, ".bar nav a:not([aria-current])", "borderBottomColor"));
        assertThat(style(page, ".progress", "borderTopWidth")).isEqualTo("1px");
        assertThat(style(page, ".progress div", "backgroundColor"))
                .isNotEqualTo(style(page, ".progress", "backgroundColor"));
        assertThat(style(page, "reader-settings :checked + span", "borderTopColor"))
                .isNotEqualTo(style(page, "reader-settings fieldset :not(:checked) + span", "borderTopColor"));
    }

    private static String style(Page page, String element, String property) {
        return (String) page.locator(element).first().evaluate("(it, name) => getComputedStyle(it)[name]", property);
    }

    private static Locator radio(Page page, String words) {
        return page.locator("reader-settings")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static String paper(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static double size(Page page) {
        return Double.parseDouble(
                ((String) page.evaluate("getComputedStyle(document.body).fontSize")).replace("px", ""));
    }
}
