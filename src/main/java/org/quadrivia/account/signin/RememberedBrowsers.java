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
import org.quadrivia.account.People;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Secrets;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Browsers that stay signed in. Each has a secret of its own, of which a digest is kept; a change of the password, a lock or
 * another role ends all of them.
 */
@Service
@ConditionalOnStorage
public class RememberedBrowsers {
    /** After so long without use a browser is a stranger. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String BETWEEN = ".";

    private final RememberedStore store;
    private final People people;
    private final Storage storage;
    private final Clock clock;

    RememberedBrowsers(RememberedStore store, People people, Storage storage, Clock clock) {
        this.store = store;
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    /** What the browser is to keep. */
    public String remember(PersonId person) {
        String series = Secrets.fresh();
        String secret = Secrets.fresh();
        return storage.write(() -> {
            store.add(series, new RememberedStore.Entry(Secrets.digest(secret), person, now()));
            return series + BETWEEN + secret;
        });
    }

    /** Whose browser keeps that; empty where it is nobody's any more. */
    public Optional<Credentials> recognise(String kept) {
        return storage.write(() -> store.find(series(kept))
                .filter(matches(kept))
                .filter(entry -> entry.lastUsed().isAfter(now().minus(KEPT)))
                .flatMap(entry -> {
                    if (entry.lastUsed().isBefore(now().minus(1, ChronoUnit.DAYS))) {
                        store.touch(series(kept), now());
                    }
                    return people.find(entry.person());
                })
                .filter(known -> !known.person().locked()));
    }

    /** Does not know that browser any more. */
    public void forget(String kept) {
        storage.write(() -> {
            store.find(series(kept)).filter(matches(kept)).ifPresent(entry -> store.remove(series(kept)));
            return kept;
        });
    }

    private static Predicate<RememberedStore.Entry> matches(String kept) {
        byte[] given = bytes(Secrets.digest(kept.substring(Math.min(series(kept).length() + 1, kept.length()))));
        return entry -> MessageDigest.isEqual(given, bytes(entry.digest()));
    }

    private static String series(String kept) {
        int cut = kept.indexOf(BETWEEN);
        return cut < 0 ? kept : kept.substring(0, cut);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Instant now() {
        return clock.instant();
    }
}
