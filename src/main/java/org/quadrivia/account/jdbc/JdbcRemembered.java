package org.quadrivia.account.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.signin.RememberedStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembered browsers in the table of {@code V1__people.sql}. */
@Repository
@ConditionalOnStorage
class JdbcRemembered implements RememberedStore {
    private final JdbcClient sql;

    JdbcRemembered(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(String series, Entry entry) {
        sql.sql("insert into remembered (series, digest, person_id, last_used) values (?, ?, ?, ?)")
                .params(series, entry.digest(), entry.person().value(), Timestamps.of(entry.lastUsed()))
                .update();
    }

    @Override
    public Optional<Entry> find(String series) {
        return sql.sql("select digest, person_id, last_used from remembered where series = ?")
                .param(series)
                .query((row, number) -> new Entry(
                        row.getString("digest"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Timestamps.read(row, "last_used")))
                .optional();
    }

    @Override
    public void touch(String series, Instant now) {
        sql.sql("update remembered set last_used = ? where series = ?")
                .params(Timestamps.of(now), series)
                .update();
    }

    @Override
    public void remove(String series) {
        sql.sql("delete from remembered where series = ?").param(series).update();
    }
}
