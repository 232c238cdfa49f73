package org.quadrivia.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.signup.SignUpSwitch;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class PeopleViewTest extends AccountPages {
    @Autowired
    private SignUpSwitch signUp;

    private Person ada;

    @BeforeEach
    void signIn() {
        ada = somebody("ada");
        signInAs(somebody("root", Role.ADMINISTRATOR));
        open("people?q=" + ada.name());
    }

    @Test
    void findsAPersonByName() {
        assertThat(page()).contains("1 person", ada.name().value(), "learner");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("people");
    }

    @Test
    void saysThatNobodyHasThatName() {
        open("people?q=nobody-at-all");

        assertThat(page()).contains("Nobody has this name.");
    }

    @Test
    void manyPeopleAreShownInPages() {
        IntStream.range(0, 30).forEach(i -> somebody("many-"));

        open("people?q=many-&page=2");

        assertThat(page()).contains("Page 2 of 2");
        assertThat(_find(PersonListRow.class)).hasSize(5);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("people?q=many-&page=1");
    }

    @Test
    void changesARole() {
        send("Assign this role", Map.of("role", "TEACHER"));

        assertThat(accounts.find(ada.id()).orElseThrow().role()).isEqualTo(Role.TEACHER);
        assertThat(page()).contains("Changed. This person has to sign in again.");
    }

    @Test
    void locksAndUnlocks() {
        click("Lock");
        assertThat(accounts.find(ada.id()).orElseThrow().locked()).isTrue();
        assertThat(page()).contains("locked");

        click("Unlock");
        assertThat(accounts.find(ada.id()).orElseThrow().locked()).isFalse();
    }

    @Test
    void makesALinkThatResetsAPassword() {
        click("Create a link to set a password");
        String link = _find(Span.class).stream()
                .filter(span -> span.hasClassName("secret"))
                .map(Span::getText)
                .findFirst()
                .orElseThrow();

        session.end();
        open(link.substring(1));
        send("Set password", Map.of("password", "short"));
        assertThat(page()).contains("The password must have at least 10 characters.");
        send("Set password", Map.of("password", "another one"));

        open(link.substring(1));
        assertThat(page()).contains("This link is not valid any more");
        assertThat(accounts.credentials(ada.id()).orElseThrow().stamp()).isEqualTo(1);
    }

    @Test
    void closesAndOpensSignUp() {
        click("Close sign-up");
        assertThat(signUp.isOpen()).isFalse();
        assertThat(page()).contains("Sign-up is closed.");

        click("Open sign-up");
        assertThat(signUp.isOpen()).isTrue();
    }

    @Test
    void anInvalidLinkForTheFirstAdministratorSaysSo() {
        assertThat(administration.firstAdministratorLink(Duration.ofDays(1))).isEmpty();

        open("first-administrator/made-up");

        assertThat(page()).contains("This link is not valid any more");
    }
}
