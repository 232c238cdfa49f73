package org.quadrivia.account.password;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;

/** Where one-time links are kept, by the digests of their secrets. Each call joins the transaction that is under way. */
public interface OneTimeLinkStore {
    /** @param person null: for nobody yet */
    void add(String digest, LinkPurpose purpose, @Nullable PersonId person, Instant expires);

    /** Uses a link up; false where it does not hold. */
    boolean take(String digest, LinkPurpose purpose, Instant now);

    /** Whom a link is for; empty where it does not hold, or is for nobody yet. */
    Optional<PersonId> linked(String digest, LinkPurpose purpose, Instant now);

    /** Whether {@link #take} would take it. */
    boolean has(String digest, LinkPurpose purpose, Instant now);

    void remove(LinkPurpose purpose, @Nullable PersonId person);
}
