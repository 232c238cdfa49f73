package org.quadrivia.account.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores remembered browsers in the table of {@code V1__people.sql}. Each call joins the current transaction. */
@Repository
@ConditionalOnStorage
public class RememberedBrowserStore {
    /** @param digest of the browser's secret */
    public record Entry(String digest, PersonId person, Instant lastUsed) {}

    private final JdbcClient sql;

    RememberedBrowserStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(String series, Entry entry) {
        sql.sql("insert into remembered (series, digest, person_id, last_used) values (?, ?, ?, ?)")
                .params(series, entry.digest(), entry.person().value(), Timestamps.of(entry.lastUsed()))
                .update();
    }

    public Optional<Entry> find(String series) {
        return sql.sql("select digest, person_id, last_used from remembered where series = ?")
                .param(series)
                .query((row, number) -> new Entry(
                        row.getString("digest"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Timestamps.read(row, "last_used")))
                .optional();
    }

    public void touch(String series, Instant now) {
        sql.sql("update remembered set last_used = ? where series = ?")
                .params(Timestamps.of(now), series)
                .update();
    }

    public void remove(String series) {
        sql.sql("delete from remembered where series = ?").param(series).update();
    }
}
