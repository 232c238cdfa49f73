package org.quadrivia.account.signin;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * People who sign in by another service. They are identified by the service's issuer and subject, never by a name or an address,
 * which may be somebody else's.
 */
@Service
@ConditionalOnStorage
public class ExternalSignIns {
    private static final int MAX_NAMESAKES = 1_000;

    private final People people;
    private final Storage storage;
    private final Clock clock;

    ExternalSignIns(People people, Storage storage, Clock clock) {
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Returns the person with that identity; creates a learner if there is none.
     *
     * @param wishedName what the service calls them; made valid and unique
     */
    public Credentials known(String issuer, String subject, String wishedName) {
        return storage.write(() -> people.findIdentity(issuer, subject).orElseGet(() -> {
            Person person = newcomer(wishedName);
            people.add(person, null);
            people.addIdentity(issuer, subject, person.id());
            return people.find(person.id()).orElseThrow();
        }));
    }

    private Person newcomer(String wished) {
        SignInName name = names(wished)
                .filter(candidate -> people.find(candidate).isEmpty())
                .findFirst()
                .orElseThrow();
        ShownName shown = ShownName.of(wished).orElseGet(() -> new ShownName(name.value()));
        return new Person(PersonId.random(), name, shown, Role.LEARNER, ZoneId.of("UTC"), false, clock.instant());
    }

    /** Returns the wished name, then the same name with numbers from 2 appended. */
    private static Stream<SignInName> names(String wished) {
        String fit = wished.strip().replaceAll("\\s+", ".").replaceAll("[^\\p{L}\\p{M}\\p{N}._+@-]", "");
        String stem =
                fit.length() < 2 ? "learner" : fit.substring(0, Math.min(fit.length(), SignInName.MAX_LENGTH - 5));
        return IntStream.rangeClosed(1, MAX_NAMESAKES)
                .mapToObj(n -> n == 1 ? stem : stem + "-" + n)
                .flatMap(name -> SignInName.of(name).stream());
    }
}
