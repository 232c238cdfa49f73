package org.quadrivia.account.signin;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;

/** Stores remembered browsers. Each call joins the current transaction. */
public interface RememberedStore {
    /** @param digest of the browser's secret */
    record Entry(String digest, PersonId person, Instant lastUsed) {}

    void add(String series, Entry entry);

    Optional<Entry> find(String series);

    void touch(String series, Instant now);

    void remove(String series);
}
