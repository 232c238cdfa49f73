package org.quadrivia.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.form.PlainForm;
import org.springframework.beans.factory.annotation.Autowired;

class SigningInTest extends AccountPages {
    @Autowired
    private SignUpSwitch signUp;

    @Test
    void nameAndPasswordSignIn() {
        Person ada = somebody("ada");
        open("sign-in");

        send("Sign in", Map.of("name", ada.name().value(), "password", PASSWORD, "remember", "true"));

        assertThat(session.person()).contains(ada);
        assertThat(session.isRemembered()).isTrue();
    }

    @Test
    void aWrongPasswordIsReportedAtItsFieldOnly() {
        Person ada = somebody("ada");
        open("sign-in");

        send("Sign in", Map.of("name", ada.name().value(), "password", "wrong password"));

        assertThat(page()).contains("The name or the password is wrong.");
        Input password = _get(Input.class, spec -> spec.withId("field-password"));
        assertThat(password.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(password.getElement().getAttribute("aria-describedby")).isEqualTo("fault-password");
        assertThat(session.person()).isEmpty();
    }

    @Test
    void onlyItsOwnerLearnsThatAnAccountIsLocked() {
        Person ada = somebody("ada");
        administration.setLocked(ada.id(), true);
        open("sign-in");

        send("Sign in", Map.of("name", ada.name().value(), "password", "wrong password"));
        assertThat(page()).doesNotContain("locked");
        send("Sign in", Map.of("name", ada.name().value(), "password", PASSWORD));

        assertThat(page()).contains("This account is locked");
    }

    @Test
    void manyWrongPasswordsLeadToAWait() {
        Person ada = somebody("ada");
        open("sign-in");

        for (int i = 0; i < 9; i++) {
            send("Sign in", Map.of("name", ada.name().value(), "password", "wrong password"));
        }

        assertThat(page()).contains("Too many wrong passwords");
    }

    @Test
    void signUpTakesTheTimeZoneOfTheBrowser() {
        String name = "bob" + System.nanoTime();
        open("sign-up");

        send("Sign up", Map.of("name", name, "shown", "Bob", "password", PASSWORD));

        Person bob = session.person().orElseThrow();
        assertThat(bob.shownName()).hasToString("Bob");
        assertThat(bob.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void theFirstPageAfterSignUpWelcomesOnce() {
        open("sign-up");
        assertThat(welcomes()).isEqualTo(List.of(""));

        send("Sign up", Map.of("name", "bob" + System.nanoTime(), "shown", "Bob", "password", PASSWORD));
        WelcomeNews first = new WelcomeNews();
        WelcomeNews second = new WelcomeNews();

        first.navigated();
        assertThat(words(first.getElement())).startsWith("Welcome, Bob!");
        assertThat(words(second.getElement())).isEmpty();
        first.navigated();
        assertThat(words(first.getElement())).isEmpty();
    }

    private static List<String> welcomes() {
        return _find(WelcomeNews.class).stream()
                .map(news -> words(news.getElement()))
                .toList();
    }

    @Test
    void signUpReportsFaultsAtTheirFields() {
        Person ada = somebody("ada");
        open("sign-up");

        send("Sign up", Map.of("name", ada.name().value(), "password", PASSWORD));
        assertThat(page()).contains("This name is already in use");
        send("Sign up", Map.of("name", "a b", "password", PASSWORD));
        assertThat(page()).contains("without spaces").doesNotContain("This name is already in use");
        send("Sign up", Map.of("name", "bob", "password", "short"));

        assertThat(page()).contains("The password must have at least 10 characters.");
        assertThat(session.person()).isEmpty();
    }

    @Test
    void signUpReportsTheFaultsOfAllFieldsAtOnce() {
        open("sign-up");

        send("Sign up", Map.of("name", "a b", "shown", "a\nb", "password", "short"));

        assertThat(page())
                .contains("without spaces")
                .contains("on a single line")
                .contains("The password must have at least 10 characters.");
        assertThat(_find(
                        Input.class,
                        spec -> spec.withPredicate(
                                input -> "true".equals(input.getElement().getAttribute("aria-invalid")))))
                .hasSize(3);
    }

    @Test
    void aPasswordCanBeShownUntilTheFormIsSent() {
        open("sign-up");
        Input password = _get(Input.class, spec -> spec.withId("field-password"));

        click("Show");
        assertThat(password.getElement().getAttribute("type")).isEqualTo("text");
        click("Hide");
        assertThat(password.getElement().getAttribute("type")).isEqualTo("password");

        click("Show");
        send("Sign up", Map.of("name", "a b", "password", PASSWORD));
        assertThat(password.getElement().getAttribute("type")).isEqualTo("password");
    }

    @Test
    void closedSignUpShowsNoForm() {
        signUp.set(false);
        try {
            open("sign-up");
            assertThat(page()).contains("Sign-up is closed");
            assertThat(_find(PlainForm.class)).isEmpty();

            open("sign-in");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("sign-up");
        } finally {
            signUp.set(true);
        }
    }

    @Test
    void theBarLeadsToSignInAndBack() {
        open("search?q=x");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("sign-in?to=search%3Fq%3Dx");
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        assertThat(List.of("quiz/x/1", "page/kb/a%20b", "search?q=x")).allMatch(ReturnAddress::isOurs);
        assertThat(List.of("//evil.example", "/quiz", "https://evil.example", "\\\\evil", "a//b", "java\nscript"))
                .noneMatch(ReturnAddress::isOurs);
    }
}
