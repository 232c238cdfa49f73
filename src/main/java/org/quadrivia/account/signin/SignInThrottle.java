package org.quadrivia.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Slows down those who try passwords, and nobody else. Only wrong passwords count. The limits are low for one account
 * from one address, higher for one account from all addresses, and highest for one address, which a whole school may
 * share. The limit of an account does not apply to addresses from which its owner has signed in before. Keeps its state
 * in memory, bounded. Thread-safe.
 */
final class SignInThrottle {
    private static final int MAX_CACHED = 50_000;
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration KNOWN = Duration.ofDays(30);

    /** So many wrong passwords at once, then one more after each pause. */
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

    private record Pair(String account, String address) {}

    private static final Limit PAIR = new Limit(8, Duration.ofMinutes(1));
    private static final Limit ACCOUNT = new Limit(40, Duration.ofSeconds(30));
    private static final Limit ADDRESS = new Limit(300, Duration.ofSeconds(1));

    private final TimeMeter clock;
    private final Cache<Pair, Bucket> pairs = cache("sign-ins");
    private final Cache<String, Bucket> accounts = cache("sign-ins-by-account");
    private final Cache<String, Bucket> addresses = cache("sign-ins-by-address");
    private final Cache<Pair, Boolean> known = Caches.bounded(
            "sign-ins-known",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterWrite(ClockSpeed.scaled(KNOWN))
                    .build());

    SignInThrottle(TimeMeter clock) {
        this.clock = clock;
    }

    /** Returns whether a password may be tried now. */
    boolean allows(String account, String address) {
        Pair pair = new Pair(account, address);
        return has(pairs.get(pair, key -> PAIR.bucket(clock)))
                && has(addresses.get(address, key -> ADDRESS.bucket(clock)))
                && (known.getIfPresent(pair) != null || has(accounts.get(account, key -> ACCOUNT.bucket(clock))));
    }

    /** Records a wrong password. */
    void wrong(String account, String address) {
        pairs.get(new Pair(account, address), key -> PAIR.bucket(clock)).tryConsume(1);
        accounts.get(account, key -> ACCOUNT.bucket(clock)).tryConsume(1);
        addresses.get(address, key -> ADDRESS.bucket(clock)).tryConsume(1);
    }

    /** Records a correct password: earlier mistakes for this account from this address are forgotten. */
    void right(String account, String address) {
        Pair pair = new Pair(account, address);
        pairs.invalidate(pair);
        known.put(pair, true);
    }

    private static boolean has(Bucket bucket) {
        return bucket.getAvailableTokens() > 0;
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
