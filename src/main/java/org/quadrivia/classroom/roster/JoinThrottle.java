package org.quadrivia.classroom.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.account.PersonId;

/**
 * Slows down those who try codes of classes. Only wrong codes count, so a whole class can join at once from one network. Each person
 * has a low limit, and each network one that holds for all its people and guests together. Keeps its state in memory, bounded.
 * Thread-safe.
 */
final class JoinThrottle {
    private static final int MAX_CACHED = 50_000;
    private static final Duration LIFETIME = Duration.ofHours(1);

    /** So many wrong codes at once, then one more after each pause. */
    private record Limit(int wrong, Duration pause) {
        Bucket bucket(TimeMeter clock) {
            return Bucket.builder()
                    .withCustomTimePrecision(clock)
                    .addLimit(Bandwidth.builder()
                            .capacity(wrong)
                            .refillGreedy(1, pause)
                            .build())
                    .build();
        }
    }

    private static final Limit PERSON = new Limit(8, Duration.ofMinutes(1));
    private static final Limit NETWORK = new Limit(60, Duration.ofSeconds(10));

    private final TimeMeter clock;
    private final Cache<PersonId, Bucket> people = cache("class-codes-by-person");
    private final Cache<String, Bucket> networks = cache("class-codes-by-network");

    JoinThrottle(TimeMeter clock) {
        this.clock = clock;
    }

    /**
     * Returns whether a code may be tried now.
     *
     * @param person empty for a guest
     */
    boolean allows(Optional<PersonId> person, String address) {
        return network(address).getAvailableTokens() > 0
                && person.map(this::person)
                        .filter(own -> own.getAvailableTokens() <= 0)
                        .isEmpty();
    }

    /** Records a wrong code. */
    void wrong(Optional<PersonId> person, String address) {
        network(address).tryConsume(1);
        person.map(this::person).ifPresent(own -> own.tryConsume(1));
    }

    private Bucket network(String address) {
        return networks.get(ClientNetwork.of(address), key -> NETWORK.bucket(clock));
    }

    private Bucket person(PersonId id) {
        return people.get(id, key -> PERSON.bucket(clock));
    }

    private static <K> Cache<K, Bucket> cache(String name) {
        return Caches.bounded(
                name,
                Caffeine.newBuilder()
                        .maximumSize(MAX_CACHED)
                        .expireAfterAccess(ClockSpeed.scaled(LIFETIME))
                        .build());
    }
}
