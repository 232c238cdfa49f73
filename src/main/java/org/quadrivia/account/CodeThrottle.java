package org.quadrivia.account;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down those who try codes, of classes and of knowledge bases together. Only wrong codes count, so a whole class can join at once
 * from one network. Each person has a low limit, and each network one that holds for all its people and guests together. Thread-safe.
 */
@Component
public class CodeThrottle {
    private final WrongTries<PersonId> people;
    private final WrongTries<String> networks;

    @Autowired
    CodeThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    public CodeThrottle(TimeMeter clock) {
        this.people = new WrongTries<>("codes-by-person", 8, Duration.ofMinutes(1), clock);
        this.networks = new WrongTries<>("codes-by-network", 60, Duration.ofSeconds(10), clock);
    }

    /**
     * Returns whether another try is allowed now.
     *
     * @param person empty for a guest
     */
    public boolean allows(Optional<PersonId> person, String address) {
        return networks.allows(ClientNetwork.of(address))
                && person.map(people::allows).orElse(true);
    }

    /** Records a wrong code. */
    public void wrong(Optional<PersonId> person, String address) {
        networks.wrong(ClientNetwork.of(address));
        person.ifPresent(people::wrong);
    }
}
