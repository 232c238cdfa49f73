package org.quadrivia.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;

/** Stores access tokens. Each call joins the current transaction. */
public interface AccessTokenStore {
    /** A token with its owner. */
    record Owned(PersonId person, AccessToken token) {}

    /** @param digest of the token */
    void add(PersonId person, AccessToken token, String digest);

    Optional<Owned> find(String digest);

    /** Returns a person's tokens, newest first. */
    List<AccessToken> of(PersonId person);

    void touch(UUID id, Instant now);

    /** Removes a token; does nothing if the person has none with that id. */
    void remove(PersonId person, UUID id);

    void removeAll(PersonId person);
}
