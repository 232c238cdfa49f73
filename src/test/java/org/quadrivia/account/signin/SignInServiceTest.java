package org.quadrivia.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.DemoPeople;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who tries passwords, and what they learn of it. */
@Tag("full")
class SignInServiceTest extends AccountTest {
    private static final String SCHOOL = "192.0.2.1";

    private final List<String> compared = new ArrayList<>();
    private SignInService signIns;

    SignInServiceTest() throws IOException {
        super(TestDatabase.h2(), Map.of());
    }

    @BeforeEach
    void listen() {
        PasswordEncoder encoder = bean(PasswordEncoder.class);
        signIns = new SignInService(
                bean(People.class),
                bean(Storage.class),
                new PasswordEncoder() {
                    @Override
                    public String encode(CharSequence password) {
                        return encoder.encode(password);
                    }

                    @Override
                    public boolean matches(CharSequence password, String encoded) {
                        compared.add(encoded);
                        return encoder.matches(password, encoded);
                    }
                },
                new SignInThrottle(TimeMeter.SYSTEM_MILLISECONDS));
    }

    @Test
    void anUnknownNameTakesAsMuchWorkAsAWrongPassword() {
        learner("ada");
        bean(ExternalSignIns.class).known("https://id.example", "1", "without.password");

        for (String name : List.of("ada", "nobody", "no name at all", "without.password")) {
            compared.clear();
            assertThat(signIns.signIn(name, "wrong password", SCHOOL)).isEqualTo(new SignInOutcome.Wrong());

            assertThat(compared).as(name).hasSize(1).allMatch(encoded -> encoded.startsWith("{bcrypt}$2"));
        }
    }

    @Test
    void aClassCanSignInWhileSomebodyGuesses() {
        List<Person> pupils =
                IntStream.range(0, 30).mapToObj(i -> learner("pupil" + i)).toList();
        Person ada = learner("ada");

        long tried = 0;
        long in = 0;
        for (int i = 0; i < 100; i++) {
            tried += signIns.signIn("ada", "guess number " + i, SCHOOL) instanceof SignInOutcome.Wrong ? 1 : 0;
            if (i < pupils.size()) {
                in += signIns.signIn(pupils.get(i).name().value(), PASSWORD, SCHOOL) instanceof SignInOutcome.Done
                        ? 1
                        : 0;
            }
        }

        assertThat(in).isEqualTo(30);
        assertThat(tried).isLessThan(12);
        assertThat(signIns.signIn("ada", PASSWORD, SCHOOL)).isEqualTo(new SignInOutcome.TooManyTries());
        assertThat(signIns.signIn("ada", PASSWORD, "198.51.100.7")).isEqualTo(new SignInOutcome.Done(ada, 0));
    }

    @Test
    void demoPeopleHaveOtherPasswordsAtEachStart() {
        DemoPeople demo = bean(DemoPeople.class);

        List<DemoPeople.Demo> before = demo.refresh();
        List<DemoPeople.Demo> after = demo.refresh();

        assertThat(after).extracting(DemoPeople.Demo::role).containsExactly(Role.values());
        assertThat(signIns.signIn("demo-teacher", before.get(1).password(), SCHOOL))
                .isEqualTo(new SignInOutcome.Wrong());
        assertThat(signIns.signIn("demo-teacher", after.get(1).password(), SCHOOL))
                .isInstanceOf(SignInOutcome.Done.class);
        assertThat(administration().search("demo-", 1).total()).isEqualTo(3);
    }
}
