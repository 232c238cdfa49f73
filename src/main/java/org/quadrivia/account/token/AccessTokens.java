package org.quadrivia.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.AccessToken;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.jdbc.AccessTokenStore;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Creates, revokes and recognises access tokens. With a token, a program may read what the token's owner may read, but only at
 * data addresses (see {@code DataUrlSecurity}). A token is valid until it is revoked, even if its owner's password changes. It is
 * refused while the owner's account is locked.
 */
@Service
@ConditionalOnStorage
public class AccessTokens {
    /** The most tokens one person may have. */
    public static final int MAX_TOKENS = 20;

    /** A prefix by which people and secret scanners recognize a token. */
    private static final String PREFIX = "qv_";

    /** Once the recorded time of a token's last use is older than this, the next use is recorded. */
    private static final Duration RECORD_INTERVAL = Duration.ofDays(1);

    private final AccessTokenStore store;
    private final People people;
    private final Storage storage;
    private final Clock clock;

    AccessTokens(AccessTokenStore store, People people, Storage storage, Clock clock) {
        this.store = store;
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Creates a token for a person.
     *
     * @param label the name that the person gives to the token; if it is too long, its end is cut off
     * @return the token, which cannot be shown again; empty if the person already has {@link #MAX_TOKENS} tokens
     */
    public Optional<String> make(PersonId person, String label) {
        String token = PREFIX + Secrets.fresh();
        String words = label.strip();
        String called = words.substring(0, Math.min(words.length(), AccessToken.MAX_LABEL));
        return storage.write(() -> {
            if (store.of(person).size() >= MAX_TOKENS) {
                return Optional.empty();
            }
            AccessToken made = new AccessToken(UUID.randomUUID(), called, clock.instant(), null);
            store.add(person, made, Secrets.digest(token));
            return Optional.of(token);
        });
    }

    /** Returns a person's tokens, newest first. */
    public List<AccessToken> of(PersonId person) {
        return storage.read(() -> store.of(person));
    }

    /** Revokes a token of a person. From now on, the token gives no access. */
    public void revoke(PersonId person, UUID id) {
        storage.write(() -> {
            store.remove(person, id);
            return id;
        });
    }

    /**
     * Returns the owner of a token; empty if the token is unknown or its owner's account is locked. Also records the use of the
     * token, about once a day.
     */
    public Optional<Credentials> recognise(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<AccessTokenStore.Owned> found = storage.read(() -> store.find(Secrets.digest(token)));
        found.filter(owned -> isStale(owned.token().lastUsed()))
                .ifPresent(owned -> storage.write(() -> {
                    store.touch(owned.token().id(), clock.instant());
                    return owned;
                }));
        return found.flatMap(owned -> storage.read(() -> people.find(owned.person())))
                .filter(known -> !known.person().locked());
    }

    private boolean isStale(@org.jspecify.annotations.Nullable Instant lastUsed) {
        return lastUsed == null || lastUsed.isBefore(clock.instant().minus(RECORD_INTERVAL));
    }
}
