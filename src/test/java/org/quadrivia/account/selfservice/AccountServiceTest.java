package org.quadrivia.account.selfservice;

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
import org.quadrivia.account.password.PasswordChangeOutcome;
import org.quadrivia.account.password.PasswordFault;
import org.quadrivia.account.signin.ExternalSignIns;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signup.SignUpFault;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class AccountServiceTest extends AccountTest {
    AccountServiceTest(TestDatabase database) throws IOException {
        super(database, Map.of());
    }

    @Test
    void signUpMakesALearnerWhoCanSignIn() {
        SignUpOutcome outcome = accounts().signUp(application(" Ada "), "here");

        Person ada = ((SignUpOutcome.Done) outcome).person();
        assertThat(ada.role()).isEqualTo(Role.LEARNER);
        assertThat(ada.shownName()).hasToString("Ada");
        assertThat(ada.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(signIn("ADA", PASSWORD)).isEqualTo(new SignInOutcome.Done(ada, 0));
        assertThat(accounts().find(ada.id())).contains(ada);
    }

    @Test
    void signUpReportsEachFault() {
        learner("ada");

        assertThat(faults("a b", "", PASSWORD)).containsExactly(new SignUpFault.BadName());
        assertThat(faults("Ada", "", PASSWORD)).containsExactly(new SignUpFault.NameTaken());
        assertThat(faults("bob", "a\nb", PASSWORD)).containsExactly(new SignUpFault.BadShownName());
        assertThat(faults("bob", "Bob", "short")).containsExactly(new SignUpFault.BadPassword(PasswordFault.TOO_SHORT));
    }

    @Test
    void signUpReportsAllFaultsAtOnceInTheOrderOfTheFields() {
        learner("ada");

        List<SignUpFault> faults = faults("ada", "a\nb", "short");

        assertThat(faults)
                .containsExactly(
                        new SignUpFault.NameTaken(),
                        new SignUpFault.BadShownName(),
                        new SignUpFault.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(faults("a b", "", "short"))
                .containsExactly(new SignUpFault.BadName(), new SignUpFault.BadPassword(PasswordFault.TOO_SHORT));
    }

    private List<SignUpFault> faults(String name, String shown, String password) {
        SignUpRequest request = new SignUpRequest(name, shown, password, ZoneId.of("UTC"));
        return ((SignUpOutcome.Unfit) accounts().signUp(request, "here")).faults();
    }

    @Test
    void wrongPasswordAndUnknownNameLookTheSame() {
        learner("ada");

        assertThat(signIn("ada", "wrong password")).isEqualTo(new SignInOutcome.Wrong());
        assertThat(signIn("eve", PASSWORD)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(signIn("no name", PASSWORD)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(signIn("ada", "x".repeat(100))).isEqualTo(new SignInOutcome.Wrong());
    }

    @Test
    void manyWrongPasswordsBlockTheAccountEvenForTheRightOne() {
        learner("ada");
        learner("bob");
        for (int i = 0; i < 100; i++) {
            signIn("ada", "wrong password");
        }

        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignInOutcome.TooManyTries());
        assertThat(signIn("bob", PASSWORD)).isInstanceOf(SignInOutcome.Done.class);
    }

    @Test
    void aPasswordChangeTakesTheOldOneAndEndsSessions() {
        PersonId ada = learner("ada").id();

        assertThat(accounts().changePassword(ada, "wrong password", "another one"))
                .isEqualTo(new PasswordChangeOutcome.WrongPassword());
        assertThat(accounts().changePassword(ada, PASSWORD, "short"))
                .isEqualTo(new PasswordChangeOutcome.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(accounts().changePassword(ada, PASSWORD, "another one"))
                .isInstanceOf(PasswordChangeOutcome.Done.class);

        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(signIn("ada", "another one")).isInstanceOf(SignInOutcome.Done.class);
        assertThat(accounts().credentials(ada).orElseThrow().stamp()).isEqualTo(1);
    }

    @Test
    void aProfileCanBeChanged() {
        Person ada = learner("ada");

        ProfileChangeOutcome outcome = accounts().changeProfile(ada.id(), " Ada King ", ZoneId.of("Europe/London"));

        assertThat(outcome).isInstanceOf(ProfileChangeOutcome.Done.class);
        Person changed = accounts().find(ada.id()).orElseThrow();
        assertThat(changed.shownName()).hasToString("Ada King");
        assertThat(changed.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(accounts().changeProfile(ada.id(), " ", ZoneId.of("UTC")))
                .isEqualTo(new ProfileChangeOutcome.BadShownName());
    }

    @Test
    void aDeletedAccountIsGone() {
        Person ada = learner("ada");

        assertThat(accounts().delete(ada.id(), "wrong password")).isEqualTo(new AccountDeletionOutcome.WrongPassword());
        assertThat(accounts().delete(ada.id(), PASSWORD)).isInstanceOf(AccountDeletionOutcome.Done.class);

        assertThat(accounts().find(ada.id())).isEmpty();
        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(learner("ada").id()).isNotEqualTo(ada.id());
    }

    @Test
    void anExportHoldsTheAccountAndNoSecret() {
        Person ada = learner("ada");

        Optional<byte[]> json = bean(PersonalDataExport.class).json(ada.id());

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
        ExternalSignIns services = bean(ExternalSignIns.class);

        Person first = services.known("https://id.example", "17", "Ada").person();
        Person again = services.known("https://id.example", "17", "Renamed").person();
        Person other = services.known("https://id.example", "18", "Ada").person();

        assertThat(again).isEqualTo(first);
        assertThat(List.of(first.name().value(), other.name().value())).containsExactly("Ada-2", "Ada-3");
        assertThat(first.role()).isEqualTo(Role.LEARNER);
        assertThat(signIn("Ada-2", "")).isEqualTo(new SignInOutcome.Wrong());
        assertThat(accounts().delete(first.id(), "")).isInstanceOf(AccountDeletionOutcome.Done.class);
    }
}
