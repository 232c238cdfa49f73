package org.quadrivia.account.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.AccessToken;
import org.quadrivia.account.PersonId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores access tokens, in the table of {@code V7__access_tokens.sql}. Each call joins the current transaction. */
@Repository
@ConditionalOnStorage
public class AccessTokenStore {
    private final JdbcClient sql;

    /** A token with its owner. */
    public record Owned(PersonId person, AccessToken token) {}

    AccessTokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param digest of the token */
    public void add(PersonId person, AccessToken token, String digest) {
        sql.sql("insert into access_token (id, digest, person_id, label, made) values (?, ?, ?, ?, ?)")
                .params(token.id(), digest, person.value(), token.label(), Timestamps.of(token.made()))
                .update();
    }

    public Optional<Owned> find(String digest) {
        return sql.sql("select id, person_id, label, made, last_used from access_token where digest = ?")
                .param(digest)
                .query((row, number) -> new Owned(new PersonId(row.getObject("person_id", UUID.class)), token(row)))
                .optional();
    }

    /** Returns a person's tokens, newest first. */
    public List<AccessToken> of(PersonId person) {
        return sql.sql("select id, label, made, last_used from access_token where person_id = ? order by made desc, id")
                .param(person.value())
                .query((row, number) -> token(row))
                .list();
    }

    public void touch(UUID id, Instant now) {
        sql.sql("update access_token set last_used = ? where id = ?")
                .params(Timestamps.of(now), id)
                .update();
    }

    /** Removes a token; does nothing if the person has none with that id. */
    public void remove(PersonId person, UUID id) {
        sql.sql("delete from access_token where person_id = ? and id = ?")
                .params(person.value(), id)
                .update();
    }

    public void removeAll(PersonId person) {
        sql.sql("delete from access_token where person_id = ?")
                .param(person.value())
                .update();
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getString("label"),
                Timestamps.read(row, "made"),
                Timestamps.readNullable(row, "last_used"));
    }
}
