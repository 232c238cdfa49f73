package org.quadrivia.account.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores one-time links by the digests of their secrets, in the table of {@code V1__people.sql}. Each call joins the current
 * transaction.
 */
@Repository
@ConditionalOnStorage
public class OneTimeLinkStore {
    private static final String HOLDS = " from one_time_link where digest = ? and purpose = ? and expires > ?";

    private final JdbcClient sql;

    OneTimeLinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param person null if the link is for nobody in particular */
    public void add(String digest, LinkPurpose purpose, @Nullable PersonId person, Instant expires) {
        sql.sql("insert into one_time_link (digest, purpose, person_id, expires) values (?, ?, ?, ?)")
                .param(1, digest)
                .param(2, purpose.name())
                .param(3, person == null ? null : person.value(), Types.OTHER)
                .param(4, Timestamps.of(expires))
                .update();
    }

    /** Uses a link up; false if it is not valid. */
    public boolean take(String digest, LinkPurpose purpose, Instant now) {
        return sql.sql("delete" + HOLDS)
                        .params(digest, purpose.name(), Timestamps.of(now))
                        .update()
                == 1;
    }

    /** Returns whether {@link #take} would succeed. */
    public boolean has(String digest, LinkPurpose purpose, Instant now) {
        return sql.sql("select count(*)" + HOLDS)
                        .params(digest, purpose.name(), Timestamps.of(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Returns the person a link is for; empty if the link is not valid or is for nobody in particular. */
    public Optional<PersonId> linked(String digest, LinkPurpose purpose, Instant now) {
        return sql.sql("select person_id" + HOLDS + " and person_id is not null")
                .params(digest, purpose.name(), Timestamps.of(now))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    public void remove(LinkPurpose purpose, @Nullable PersonId person) {
        if (person == null) {
            sql.sql("delete from one_time_link where purpose = ?")
                    .param(purpose.name())
                    .update();
        } else {
            sql.sql("delete from one_time_link where purpose = ? and person_id = ?")
                    .params(purpose.name(), person.value())
                    .update();
        }
    }
}
