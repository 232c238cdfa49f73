package org.quadrivia.account.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores accounts, in the tables of {@code V1__people.sql}. Each call joins the current transaction. */
@Repository
@ConditionalOnStorage
public class People {
    private static final String NAMED =
            " from person where upper(sign_in_name) like upper(:text) or upper(shown_name) like upper(:text)";

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false if the name is taken; nothing is stored then */
    public boolean add(Person person, @Nullable String password) {
        if (find(person.name()).isPresent()) {
            return false;
        }
        sql.sql("""
                        insert into person
                            (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, password, stamp)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(Arrays.asList(
                        person.id().value(),
                        person.name().value(),
                        person.name().key(),
                        person.shownName().value(),
                        person.role().name(),
                        person.zone().getId(),
                        person.locked(),
                        Timestamps.of(person.since()),
                        password))
                .update();
        return true;
    }

    public Optional<Credentials> find(PersonId id) {
        return sql.sql("select * from person where id = ?")
                .param(id.value())
                .query((row, number) -> credentials(row))
                .optional();
    }

    public Optional<Credentials> find(SignInName name) {
        return sql.sql("select * from person where name_key = ?")
                .param(name.key())
                .query((row, number) -> credentials(row))
                .optional();
    }

    /** Stores the parts of a person that can change. */
    public void update(Person person) {
        sql.sql("""
                        update person set sign_in_name = ?, name_key = ?, shown_name = ?, role = ?, time_zone = ?, locked = ?
                        where id = ?
                        """)
                .params(
                        person.name().value(),
                        person.name().key(),
                        person.shownName().value(),
                        person.role().name(),
                        person.zone().getId(),
                        person.locked(),
                        person.id().value())
                .update();
    }

    /** Sets the password, and ends the sessions and remembered browsers that the old password opened. */
    public void setPassword(PersonId id, String password) {
        sql.sql("update person set password = ? where id = ?")
                .params(password, id.value())
                .update();
        endSessions(id);
    }

    /** Ends all sessions and forgets the remembered browsers. */
    public void endSessions(PersonId id) {
        sql.sql("update person set stamp = stamp + 1 where id = ?")
                .param(id.value())
                .update();
        sql.sql("delete from remembered where person_id = ?").param(id.value()).update();
    }

    public void remove(PersonId id) {
        sql.sql("delete from person where id = ?").param(id.value()).update();
    }

    /**
     * Returns the administrators who are not locked out. Locks their database rows until the end of the transaction, so that the
     * last two cannot leave at the same time.
     */
    public List<PersonId> holdAdministrators() {
        return sql
                .sql("select id from person where role = 'ADMINISTRATOR' and locked = false for update")
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Finds the people whose names contain a text, ordered by shown name.
     *
     * @param text empty for everybody
     */
    public List<Person> search(String text, int from, int most) {
        return sql.sql("select *" + NAMED + " order by shown_name, name_key limit :most offset :from")
                .param("text", anywhere(text))
                .param("most", most)
                .param("from", from)
                .query((row, number) -> person(row))
                .list();
    }

    /** Returns how many people {@link #search} would find in all. */
    public int count(String text) {
        return sql.sql("select count(*)" + NAMED)
                .param("text", anywhere(text))
                .query(Integer.class)
                .single();
    }

    private static String anywhere(String text) {
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** Finds the person whom a service identifies by a subject. */
    public Optional<Credentials> findIdentity(String issuer, String subject) {
        return sql.sql("select person_id from person_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new PersonId(id)));
    }

    public void addIdentity(String issuer, String subject, PersonId person) {
        sql.sql("insert into person_identity (issuer, subject, person_id) values (?, ?, ?)")
                .params(issuer, subject, person.value())
                .update();
    }

    /** Returns the services by which a person signs in. */
    public List<String> issuers(PersonId person) {
        return sql.sql("select issuer from person_identity where person_id = ? order by issuer")
                .param(person.value())
                .query(String.class)
                .list();
    }

    /** Returns the BCP 47 tag of the language that a person chose for the interface; empty if they chose none. */
    public Optional<String> language(PersonId id) {
        return sql.sql("select language from person where id = ? and language is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** @param tag null if the language is not the person's choice */
    public void setLanguage(PersonId id, @Nullable String tag) {
        sql.sql("update person set language = ? where id = ?")
                .params(Arrays.asList(tag, id.value()))
                .update();
    }

    public Optional<String> setting(String name) {
        return sql.sql("select setting_value from setting where setting_name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    public void setSetting(String name, String value) {
        int changed = sql.sql("update setting set setting_value = ? where setting_name = ?")
                .params(value, name)
                .update();
        if (changed == 0) {
            sql.sql("insert into setting (setting_name, setting_value) values (?, ?)")
                    .params(name, value)
                    .update();
        }
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(person(row), row.getString("password"), row.getInt("stamp"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new SignInName(row.getString("sign_in_name")),
                new ShownName(row.getString("shown_name")),
                Role.valueOf(row.getString("role")),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("locked"),
                Timestamps.read(row, "since"));
    }
}
