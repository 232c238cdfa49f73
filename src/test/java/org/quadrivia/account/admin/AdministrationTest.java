package org.quadrivia.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.password.PasswordFault;
import org.quadrivia.account.password.PasswordResetOutcome;
import org.quadrivia.account.selfservice.AccountDeletionOutcome;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signup.SignUpFault;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@Tag("full")
@OnEachDatabase
class AdministrationTest extends AccountTest {
    AdministrationTest(TestDatabase database) throws IOException {
        super(database, Map.of());
    }

    @Test
    void searchFindsPartsOfNamesInPages() {
        IntStream.rangeClosed(10, 40).forEach(n -> learner("pupil" + n));
        accounts().signUp(new SignUpRequest("hundred", "100%", PASSWORD, ZoneId.of("UTC")), "here");

        PeoplePage first = administration().search("PUPIL", 1);
        PeoplePage beyond = administration().search("pupil", 9);

        assertThat(first.people())
                .hasSize(25)
                .first()
                .extracting(p -> p.name().value())
                .isEqualTo("pupil10");
        assertThat(first.pages()).isEqualTo(2);
        assertThat(beyond.number()).isEqualTo(2);
        assertThat(beyond.people()).hasSize(6);
        assertThat(administration().search("%", 1).people()).hasSize(1);
        assertThat(administration().search("nobody", 1).total()).isZero();
    }

    @Test
    void aNewRoleOrALockEndsEarlierSessions() {
        administrator("root");
        PersonId ada = learner("ada").id();

        administration().setRole(ada, Role.TEACHER);
        administration().setLocked(ada, true);

        Credentials known = accounts().credentials(ada).orElseThrow();
        assertThat(known.person().role()).isEqualTo(Role.TEACHER);
        assertThat(known.stamp()).isEqualTo(2);
        assertThat(signIn("ada", PASSWORD)).isEqualTo(new SignInOutcome.Locked());
        assertThat(signIn("ada", "wrong password")).isEqualTo(new SignInOutcome.Wrong());
        administration().setLocked(ada, false);
        assertThat(signIn("ada", PASSWORD)).isInstanceOf(SignInOutcome.Done.class);
    }

    @Test
    void theLastAdministratorCannotLeave() {
        PersonId root = administrator("root").id();

        assertThat(administration().setRole(root, Role.TEACHER))
                .isEqualTo(new AdministrationOutcome.LastAdministrator());
        assertThat(administration().setLocked(root, true)).isEqualTo(new AdministrationOutcome.LastAdministrator());
        assertThat(accounts().delete(root, PASSWORD)).isEqualTo(new AccountDeletionOutcome.LastAdministrator());

        administrator("second");
        assertThat(administration().setRole(root, Role.TEACHER)).isInstanceOf(AdministrationOutcome.Done.class);
    }

    @Test
    void twoAdministratorsCannotLeaveAtOnce() throws Exception {
        PersonId one = administrator("one").id();
        PersonId two = administrator("two").id();

        List<AdministrationOutcome> outcomes = atOnce(
                () -> administration().setRole(one, Role.LEARNER),
                () -> administration().setRole(two, Role.LEARNER));

        assertThat(outcomes).hasAtLeastOneElementOfType(AdministrationOutcome.LastAdministrator.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AdministrationOutcome.Done.class);
    }

    @Test
    void aResetLinkWorksOnce() {
        PersonId ada = learner("ada").id();
        administration().resetLink(ada);
        String old = administration().resetLink(ada).orElseThrow().secret();
        String secret = administration().resetLink(ada).orElseThrow().secret();

        assertThat(accounts().resetPassword(old, "another one")).isEqualTo(new PasswordResetOutcome.NoLink());
        assertThat(accounts().resetPassword(secret, "short"))
                .isEqualTo(new PasswordResetOutcome.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(accounts().holds(LinkPurpose.RESET, secret)).isTrue();
        assertThat(accounts().resetPassword(secret, "another one")).isInstanceOf(PasswordResetOutcome.Done.class);

        assertThat(accounts().holds(LinkPurpose.RESET, secret)).isFalse();
        assertThat(accounts().resetPassword(secret, "a third one")).isEqualTo(new PasswordResetOutcome.NoLink());
        assertThat(signIn("ada", "another one")).isInstanceOf(SignInOutcome.Done.class);
    }

    @Test
    void theLinkForTheFirstAdministratorWorksOnce() {
        String old = administration()
                .firstAdministratorLink(Duration.ofDays(7))
                .orElseThrow()
                .secret();
        String secret = administration()
                .firstAdministratorLink(Duration.ofDays(7))
                .orElseThrow()
                .secret();

        assertThat(accounts().firstAdministrator(old, application("eve"))).isEqualTo(new SignUpOutcome.NoLink());
        assertThat(accounts().firstAdministrator(secret, application("a b")))
                .isEqualTo(new SignUpOutcome.Unfit(List.of(new SignUpFault.BadName())));
        SignUpOutcome outcome = accounts().firstAdministrator(secret, application("root"));

        assertThat(((SignUpOutcome.Done) outcome).person().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts().firstAdministrator(secret, application("eve"))).isEqualTo(new SignUpOutcome.NoLink());
        assertThat(administration().firstAdministratorLink(Duration.ofDays(7))).isEmpty();
    }

    @Test
    void aLinkExpires() {
        String secret = administration()
                .firstAdministratorLink(Duration.ofSeconds(-1))
                .orElseThrow()
                .secret();

        assertThat(accounts().holds(LinkPurpose.FIRST_ADMINISTRATOR, secret)).isFalse();
        assertThat(accounts().firstAdministrator(secret, application("root"))).isEqualTo(new SignUpOutcome.NoLink());
    }

    @Test
    void signUpCanBeSwitchedOffAndOn() {
        SignUpSwitch signUp = bean(SignUpSwitch.class);
        assertThat(signUp.isOpen()).isTrue();

        signUp.set(false);
        assertThat(accounts().signUp(application("ada"), "here")).isEqualTo(new SignUpOutcome.Closed());

        signUp.set(true);
        assertThat(accounts().signUp(application("ada"), "here")).isInstanceOf(SignUpOutcome.Done.class);
        assertThat(signUp.isFixed()).isFalse();
    }

    private static List<AdministrationOutcome> atOnce(
            Callable<AdministrationOutcome> one, Callable<AdministrationOutcome> two) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, two)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
