package org.quadrivia.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;

/** Where access tokens are kept. Each call joins the transaction that is under way. */
public interface AccessTokenStore {
    /** Whose it is. */
    record Owned(PersonId person, AccessToken token) {}

    /** @param digest of the token */
    void add(PersonId person, AccessToken token, String digest);

    Optional<Owned> find(String digest);

    /** Of that person, the newest first. */
    List<AccessToken> of(PersonId person);

    void touch(UUID id, Instant now);

    /** Does nothing where that person has none of that id. */
    void remove(PersonId person, UUID id);

    void removeAll(PersonId person);
}
