package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** People sign up, in and out, and look after their accounts and each other. */
@Tag("full")
@BrowserTest
class AccountIT {
    private static final String PASSWORD = "correct horse";
    private static final String SESSION = "JSESSIONID";

    @Test
    void whoSignsUpIsBackWhereTheyWereUnderAnotherSessionAndCanSignOutAndIn(Page page, BrowserContext browser) {
        QuizPage quiz = QuizPage.open(page);
        quiz.start();
        String question = page.url();
        String session = cookie(browser, SESSION);

        link(page, "Sign in").click();
        link(page, "Sign up").click();
        String name = signUp(page);

        assertThat(page).hasURL(question);
        assertThat(page.locator(".person summary")).hasText(name);
        assertThat(cookie(browser, SESSION)).isNotEqualTo(session);

        page.locator(".person summary").click();
        button(page, "Sign out").click();
        assertThat(link(page, "Sign in")).isVisible();

        link(page, "Sign in").click();
        signIn(page, name, "wrong password");
        assertThat(page.locator("#fault-password")).hasText("The name or the password is wrong.");
        assertThat(page.locator("#field-password")).isFocused();
        signIn(page, name, PASSWORD);
        assertThat(page.locator(".person summary")).hasText(name);
    }

    @Test
    void aRememberedBrowserIsSignedInAfterItsSessionEnded(Page page, BrowserContext browser) {
        page.navigate("sign-up");
        String name = signUp(page);
        page.locator(".person summary").click();
        button(page, "Sign out").click();
        link(page, "Sign in").click();
        page.getByLabel("Stay signed in on this device").check();
        signIn(page, name, PASSWORD);
        assertThat(page.locator(".person summary")).hasText(name);

        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        page.navigate("search");

        assertThat(page.locator(".person summary")).hasText(name);
    }

    @Test
    void aLearnerComesToTheirAccountAndNotToPeople(Page page) {
        page.navigate("account");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sign in");
        Accessibility.holdsOn(page);
        link(page, "Sign up").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-up"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sign up");
        Accessibility.holdsOn(page);
        signUp(page);
        assertThat(page).hasURL(Pattern.compile(".*/account"));
        Accessibility.holdsOn(page);

        page.getByLabel("Name that others see").fill("Ada King");
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page.reload();
        assertThat(page.locator(".person summary")).hasText("Ada King");

        page.navigate("people");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You do not have access to this page");
    }

    @Test
    void theFirstAdministratorComesByTheLinkAndLooksAfterPeople(Page page, PackagedApp app) throws Exception {
        page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
        Accessibility.holdsOn(page);
        signUp(page);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("People");
        page.locator(".persons summary").first().click();
        button(page, "Create a link to set a password").click();
        assertThat(page.locator(".secret")).containsText(app.address() + "/reset-password/");
        Accessibility.holdsOn(page);
    }

    @Test
    void allOfItFitsOnAPhone(Page page) {
        page.setViewportSize(360, 740);
        picture(page, "sign-in", "sign-in");
        picture(page, "sign-up", "sign-up");
        signUp(page);
        assertThat(page.locator(".person summary")).isVisible();
        picture(page, "", "start-signed-in");
        page.setViewportSize(320, 740);
        picture(page, "", "start-signed-in-narrow");
        page.setViewportSize(360, 740);
        page.locator(".person summary").click();
        ReadmeScreenshots.take(page, "menu-phone");
        picture(page, "account", "account");
    }

    private static void picture(Page page, String address, String name) {
        page.navigate(address);
        assertThat(page.locator("main h1").first()).isVisible();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels that stick out of " + address)
                .isLessThanOrEqualTo(0);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            ReadmeScreenshots.take(page, name + "-phone-" + scheme);
        }
    }

    /** Returns the name. */
    private static String signUp(Page page) {
        assertThat(page.getByLabel("Name that others see")).isVisible();
        String name = "ada" + System.nanoTime();
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-up") && !url.contains("first-administrator"));
        return name;
    }

    private static void signIn(Page page, String name, String password) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.keyboard().press("Enter");
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static String cookie(BrowserContext browser, String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
