package org.quadrivia.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.WrongTries;

/**
 * Slows down those who try passwords, and nobody else. Only wrong passwords count. The limits are low for one account
 * from one address, higher for one account from all addresses, and highest for one address, which a whole school may
 * share. The limit of an account does not apply to addresses from which its owner has signed in before. Keeps its state
 * in memory, bounded. Thread-safe.
 */
final class SignInThrottle {
    private static final int MAX_CACHED = 50_000;
    private static final Duration KNOWN = Duration.ofDays(30);

    private record Pair(String account, String address) {}

    private final WrongTries<Pair> pairs;
    private final WrongTries<String> accounts;
    private final WrongTries<String> addresses;
    private final Cache<Pair, Boolean> known = Caches.bounded(
            "sign-ins-known",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterWrite(ClockSpeed.scaled(KNOWN))
                    .build());

    SignInThrottle(TimeMeter clock) {
        this.pairs = new WrongTries<>("sign-ins", 8, Duration.ofMinutes(1), clock);
        this.accounts = new WrongTries<>("sign-ins-by-account", 40, Duration.ofSeconds(30), clock);
        this.addresses = new WrongTries<>("sign-ins-by-address", 300, Duration.ofSeconds(1), clock);
    }

    /** Returns whether a password may be tried now. */
    boolean allows(String account, String address) {
        Pair pair = new Pair(account, address);
        return pairs.allows(pair)
                && addresses.allows(address)
                && (known.getIfPresent(pair) != null || accounts.allows(account));
    }

    /** Records a wrong password. */
    void wrong(String account, String address) {
        pairs.wrong(new Pair(account, address));
        accounts.wrong(account);
        addresses.wrong(address);
    }

    /** Records a correct password: earlier mistakes for this account from this address are forgotten. */
    void right(String account, String address) {
        Pair pair = new Pair(account, address);
        pairs.forget(pair);
        known.put(pair, true);
    }
}
