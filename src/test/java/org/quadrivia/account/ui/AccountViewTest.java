package org.quadrivia.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.signin.ExternalSignIns;
import org.quadrivia.account.token.AccessTokens;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends AccountPages {
    @Autowired
    private ExternalSignIns services;

    @Autowired
    private AccessTokens tokens;

    private Person ada;

    @BeforeEach
    void signIn() {
        ada = somebody("ada");
        signInAs(ada);
        open("account");
    }

    @Test
    void aGuestIsSentToSignIn() {
        session.end();

        open("account");

        assertThat(heading()).isEqualTo("Sign in");
    }

    @Test
    void showsNameAndRoleOfThePerson() {
        assertThat(heading()).isEqualTo("Your account");
        assertThat(page()).contains("You are signed in as " + ada.name() + ". Role: learner.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("account")
                .doesNotContain("people");
    }

    @Test
    void theProfileIsSaved() {
        send("Save", Map.of("shown", "Ada King", "zone", "Europe/London"));

        Person changed = accounts.find(ada.id()).orElseThrow();
        assertThat(changed.shownName()).hasToString("Ada King");
        assertThat(changed.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(page()).contains("Saved.");
        assertThat(_find(NativeDetails.class))
                .extracting(NativeDetails::getSummaryText)
                .contains("Ada King");
    }

    @Test
    void aProfileWithoutANameIsNotSaved() {
        send("Save", Map.of("shown", " ", "zone", "UTC"));

        assertThat(page()).contains("Enter a name of 1 to 80 characters").doesNotContain("Saved.");
    }

    @Test
    void aPasswordChangeKeepsThisSession() {
        send("Set password", Map.of("present", "wrong password", "wanted", "another one"));
        assertThat(page()).contains("This is not your current password.");

        send("Set password", Map.of("present", PASSWORD, "wanted", "another one"));

        assertThat(page()).contains("Your password was changed.");
        assertThat(session.isRenewed()).isTrue();
    }

    @Test
    void deletingAnAccountTakesItsPassword() {
        send("Delete my account", Map.of("password", "wrong password"));
        assertThat(accounts.find(ada.id())).isPresent();

        send("Delete my account", Map.of("password", PASSWORD));

        assertThat(accounts.find(ada.id())).isEmpty();
        assertThat(session.person()).isEmpty();
    }

    @Test
    void whoDeletedTheirAccountReadsAFarewell() {
        open("farewell");
        assertThat(heading()).isEqualTo("Your account");

        send("Delete my account", Map.of("password", PASSWORD));
        open("farewell");

        assertThat(heading()).isEqualTo("Goodbye");
        assertThat(page()).contains("everything you learned are deleted");
    }

    @Test
    void aPersonFromAnotherServiceIsAskedForNoPassword() {
        Person other = services.known("https://id.example", ada.id().toString(), "Other")
                .person();
        signInAs(other);

        open("account");

        assertThat(page()).doesNotContain("Current password");
        send("Delete my account", Map.of());
        assertThat(accounts.find(other.id())).isEmpty();
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        send("Create a token", Map.of("token", " "));
        assertThat(page()).contains("Enter the purpose of the token.");

        send("Create a token", Map.of("token", "my notebook"));

        String token = _get(Input.class, spec -> spec.withId("new-token")).getValue();
        assertThat(tokens.recognise(token)).isPresent();
        assertThat(page()).contains("my notebook");
        open("account");
        assertThat(_find(Input.class, spec -> spec.withId("new-token"))).isEmpty();
        assertThat(page()).contains("my notebook");
        click("Revoke");
        assertThat(page()).doesNotContain("my notebook");
        assertThat(tokens.recognise(token)).isEmpty();
    }

    @Test
    void theBarSignsOut() {
        click("Sign out");

        assertThat(session.person()).isEmpty();
    }

    @Test
    void aLearnerCannotOpenPeople() {
        open("people");

        assertThat(heading()).isEqualTo("You do not have access to this page");
    }

    @Test
    void aTeacherCannotOpenPeople() {
        signInAs(somebody("teacher", Role.TEACHER));

        open("people");

        assertThat(heading()).isEqualTo("You do not have access to this page");
    }
}
