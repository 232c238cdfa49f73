package org.quadrivia.classroom.roster;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.WrongTries;

/**
 * Slows down those who try codes of classes. Only wrong codes count, so a whole class can join at once from one network. Each person
 * has a low limit, and each network one that holds for all its people and guests together. Keeps its state in memory, bounded.
 * Thread-safe.
 */
final class JoinThrottle {
    private final WrongTries<PersonId> people;
    private final WrongTries<String> networks;

    JoinThrottle(TimeMeter clock) {
        this.people = new WrongTries<>("class-codes-by-person", 8, Duration.ofMinutes(1), clock);
        this.networks = new WrongTries<>("class-codes-by-network", 60, Duration.ofSeconds(10), clock);
    }

    /**
     * Returns whether a code may be tried now.
     *
     * @param person empty for a guest
     */
    boolean allows(Optional<PersonId> person, String address) {
        return networks.allows(ClientNetwork.of(address))
                && person.map(people::allows).orElse(true);
    }

    /** Records a wrong code. */
    void wrong(Optional<PersonId> person, String address) {
        networks.wrong(ClientNetwork.of(address));
        person.ifPresent(people::wrong);
    }
}
