package org.quadrivia.account.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.password.PasswordChange;
import org.quadrivia.account.password.PasswordFault;
import org.quadrivia.account.signin.OtherServices;
import org.quadrivia.account.signin.SignIn;
import org.quadrivia.account.signup.SignUp;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class AccountsTest extends AccountTest {
    AccountsTest(TestDatabase database) throws IOException {
        super(database, Map.of());
    }

    @Test
    void signUpMakesALearnerWhoCanSignIn() {
        SignUp outcome = accounts().signUp(application(" Ada "), "here");

        Person ada = ((SignUp.Done) outcome).person();
        assertThat(ada.role()).isEqualTo(Role.LEARNER);
        assertThat(ada.shownName()).hasToString("Ada");
        assertThat(ada.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(signIn("ADA", PASSWORD)).isEqualTo(new SignIn.Done(ada, 0));
        assertThat(accounts().find(ada.id())).contains(ada);
    }

    @Test
    void signUpReportsEachFault() {
        learner("ada");

        assertThat(accounts().signUp(application("a b"), "here")).isEqualTo(new SignUp.BadName());
        assertThat(accounts().signUp(application("Ada"), "here")).isEqualTo(new SignUp.NameTaken());
        assertThat(accounts().signUp(new SignUpRequest("bob", "a\nb", PASSWORD, ZoneId.of("UTC")), "here"))
                .isEqualTo(new SignUp.BadShownName());
        assertThat(accounts().signUp(new SignUpRequest("bob", "Bob", "short", ZoneId.of("UTC")), "here"))
                .isEqualTo(new SignUp.BadPassword(PasswordFault.TOO_SHORT));
    }

    @Test
    void wrongPasswordAndUnknownNameLookTheSame() {
        learner("ada");

        assertThat(signIn("ada", "wrong password")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("eve", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("no name", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("ada", "x".repeat(100))).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void manyWrongPasswordsBlockTheAccountEvenForTheRightOne() {
        learner("ada");
        learner("bob");
        for (int i = 0; i < 100; i++) {
            signIn("ada", "wrong password");
        }

        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignIn.TooManyTries());
        assertThat(signIn("bob", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void aPasswordChangeTakesTheOldOneAndEndsSessions() {
        PersonId ada = learner("ada").id();

        assertThat(accounts().changePassword(ada, "wrong password", "another one"))
                .isEqualTo(new PasswordChange.WrongPassword());
        assertThat(accounts().changePassword(ada, PASSWORD, "short"))
                .isEqualTo(new PasswordChange.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(accounts().changePassword(ada, PASSWORD, "another one")).isInstanceOf(PasswordChange.Done.class);

        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("ada", "another one")).isInstanceOf(SignIn.Done.class);
        assertThat(accounts().credentials(ada).orElseThrow().stamp()).isEqualTo(1);
    }

    @Test
    void aProfileCanBeChanged() {
        Person ada = learner("ada");

        ProfileChange outcome = accounts().changeProfile(ada.id(), " Ada King ", ZoneId.of("Europe/London"));

        assertThat(outcome).isInstanceOf(ProfileChange.Done.class);
        Person changed = accounts().find(ada.id()).orElseThrow();
        assertThat(changed.shownName()).hasToString("Ada King");
        assertThat(changed.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(accounts().changeProfile(ada.id(), " ", ZoneId.of("UTC")))
                .isEqualTo(new ProfileChange.BadShownName());
    }

    @Test
    void aDeletedAccountIsGone() {
        Person ada = learner("ada");

        assertThat(accounts().delete(ada.id(), "wrong password")).isEqualTo(new Deletion.WrongPassword());
        assertThat(accounts().delete(ada.id(), PASSWORD)).isInstanceOf(Deletion.Done.class);

        assertThat(accounts().find(ada.id())).isEmpty();
        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(learner("ada").id()).isNotEqualTo(ada.id());
    }

    @Test
    void anExportHoldsTheAccountAndNoSecret() {
        Person ada = learner("ada");

        Optional<byte[]> json = bean(PersonalExport.class).json(ada.id());

        String text = new String(json.orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "\"signInName\" : \"ada\"",
                        "\"timeZone\" : \"Asia/Kolkata\"",
                        ada.id().toString())
                .doesNotContain("bcrypt", PASSWORD);
    }

    @Test
    void aPersonFromAnotherServiceIsKnownByItsId() {
        learner("ada");
        OtherServices services = bean(OtherServices.class);

        Person first = services.known("https://id.example", "17", "Ada").person();
        Person again = services.known("https://id.example", "17", "Renamed").person();
        Person other = services.known("https://id.example", "18", "Ada").person();

        assertThat(again).isEqualTo(first);
        assertThat(List.of(first.name().value(), other.name().value())).containsExactly("Ada-2", "Ada-3");
        assertThat(first.role()).isEqualTo(Role.LEARNER);
        assertThat(signIn("Ada-2", "")).isEqualTo(new SignIn.Wrong());
        assertThat(accounts().delete(first.id(), "")).isInstanceOf(Deletion.Done.class);
    }
}
