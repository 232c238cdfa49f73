package org.quadrivia.account.password;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;

/** Stores one-time links by the digests of their secrets. Each call joins the current transaction. */
public interface OneTimeLinkStore {
    /** @param person null if the link is for nobody in particular */
    void add(String digest, LinkPurpose purpose, @Nullable PersonId person, Instant expires);

    /** Uses a link up; false if it is not valid. */
    boolean take(String digest, LinkPurpose purpose, Instant now);

    /** Returns the person a link is for; empty if the link is not valid or is for nobody in particular. */
    Optional<PersonId> linked(String digest, LinkPurpose purpose, Instant now);

    /** Returns whether {@link #take} would succeed. */
    boolean has(String digest, LinkPurpose purpose, Instant now);

    void remove(LinkPurpose purpose, @Nullable PersonId person);
}
