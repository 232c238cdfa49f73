package org.quadrivia.account.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.jdbc.RememberedBrowserStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Browsers that stay signed in. Each has its own secret; only a digest of it is stored. Changing the password or the role, or
 * locking the account, forgets all browsers of the person.
 */
@Service
@ConditionalOnStorage
public class RememberedBrowsers {
    /** A browser that is not used for this long is forgotten. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    private static final String SEPARATOR = ".";

    private final RememberedBrowserStore store;
    private final People people;
    private final Storage storage;
    private final Clock clock;

    RememberedBrowsers(RememberedBrowserStore store, People people, Storage storage, Clock clock) {
        this.store = store;
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    /** Remembers a browser and returns the value that it must keep. */
    public String remember(PersonId person) {
        String series = Secrets.fresh();
        String secret = Secrets.fresh();
        return storage.write(() -> {
            store.add(series, new RememberedBrowserStore.Entry(Secrets.digest(secret), person, now()));
            return series + SEPARATOR + secret;
        });
    }

    /** Returns the person whose browser keeps this value; empty if it is not valid (any more) or the person is locked. */
    public Optional<Credentials> recognise(String kept) {
        return storage.write(() -> store.find(series(kept))
                .filter(matches(kept))
                .filter(entry -> entry.lastUsed().isAfter(now().minus(LIFETIME)))
                .flatMap(entry -> {
                    if (entry.lastUsed().isBefore(now().minus(1, ChronoUnit.DAYS))) {
                        store.touch(series(kept), now());
                    }
                    return people.find(entry.person());
                })
                .filter(known -> !known.person().locked()));
    }

    /** Forgets the browser that keeps this value. */
    public void forget(String kept) {
        storage.write(() -> {
            store.find(series(kept)).filter(matches(kept)).ifPresent(entry -> store.remove(series(kept)));
            return kept;
        });
    }

    private static Predicate<RememberedBrowserStore.Entry> matches(String kept) {
        byte[] given = bytes(Secrets.digest(kept.substring(Math.min(series(kept).length() + 1, kept.length()))));
        return entry -> MessageDigest.isEqual(given, bytes(entry.digest()));
    }

    private static String series(String kept) {
        int cut = kept.indexOf(SEPARATOR);
        return cut < 0 ? kept : kept.substring(0, cut);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Instant now() {
        return clock.instant();
    }
}
