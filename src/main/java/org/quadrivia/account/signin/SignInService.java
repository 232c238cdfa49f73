package org.quadrivia.account.signin;

import io.github.bucket4j.TimeMeter;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks names and passwords. An unknown name takes as long as a wrong password, so that timing does not
 * reveal which names exist.
 */
@Service
@ConditionalOnStorage
public class SignInService {
    private final People people;
    private final Storage storage;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final String nobodys;

    @Autowired
    SignInService(People people, Storage storage, PasswordEncoder encoder) {
        this(people, storage, encoder, new SignInThrottle(TimeMeter.SYSTEM_MILLISECONDS));
    }

    SignInService(People people, Storage storage, PasswordEncoder encoder, SignInThrottle throttle) {
        this.people = people;
        this.storage = storage;
        this.encoder = encoder;
        this.throttle = throttle;
        this.nobodys = Objects.requireNonNull(encoder.encode(Secrets.fresh()));
    }

    /**
     * Checks a password.
     *
     * @param typed the name as typed
     * @param address of the request, which tells visitors' networks apart
     */
    public SignInOutcome signIn(String typed, String password, String address) {
        Optional<SignInName> name = SignInName.of(typed);
        String account = name.map(SignInName::key).orElse("");
        if (!throttle.allows(account, address)) {
            return new SignInOutcome.TooManyTries();
        }
        Optional<Credentials> found = name.flatMap(n -> storage.read(() -> people.find(n)));
        if (!matches(password, found)) {
            throttle.wrong(account, address);
            return new SignInOutcome.Wrong();
        }
        throttle.right(account, address);
        Credentials known = found.orElseThrow();
        return known.person().locked()
                ? new SignInOutcome.Locked()
                : new SignInOutcome.Done(known.person(), known.stamp());
    }

    /** Checks the password of a person who is signed in already and has to prove their identity again. */
    public SignInOutcome prove(Person person, String password) {
        return signIn(person.name().value(), password, "signed in");
    }

    /** Always compares with some hash, so that timing reveals nothing. */
    private boolean matches(String password, Optional<Credentials> found) {
        Optional<String> kept = found.map(Credentials::password);
        boolean matches = encoder.matches(password, kept.orElse(nobodys));
        return matches && kept.isPresent();
    }
}
