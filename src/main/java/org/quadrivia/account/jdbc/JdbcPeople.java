package org.quadrivia.account.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.People;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.SignInName;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the tables of {@code V1__people.sql}. */
@Repository
@ConditionalOnStorage
class JdbcPeople implements People {
    private final JdbcAggregateOperations rows;
    private final JdbcClient sql;

    JdbcPeople(JdbcAggregateOperations rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public boolean add(Person person, @Nullable String password) {
        if (find(person.name()).isPresent()) {
            return false;
        }
        rows.insert(PersonRow.of(person, password, 0));
        return true;
    }

    @Override
    public Optional<Credentials> find(PersonId id) {
        return row(id).map(PersonRow::credentials);
    }

    @Override
    public Optional<Credentials> find(SignInName name) {
        Query query = Query.query(Criteria.where("nameKey").is(name.key()));
        return rows.findOne(query, PersonRow.class).map(PersonRow::credentials);
    }

    @Override
    public void update(Person person) {
        row(person.id()).ifPresent(row -> rows.update(row.with(person)));
    }

    @Override
    public void setPassword(PersonId id, String password) {
        sql.sql("update person set password = ? where id = ?")
                .params(password, id.value())
                .update();
        endSessions(id);
    }

    @Override
    public void endSessions(PersonId id) {
        sql.sql("update person set stamp = stamp + 1 where id = ?")
                .param(id.value())
                .update();
        sql.sql("delete from remembered where person_id = ?").param(id.value()).update();
    }

    @Override
    public void remove(PersonId id) {
        sql.sql("delete from person where id = ?").param(id.value()).update();
    }

    @Override
    public List<PersonId> holdAdministrators() {
        return sql
                .sql("select id from person where role = 'ADMINISTRATOR' and locked = false for update")
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public List<Person> search(String text, int from, int most) {
        PageRequest page = PageRequest.of(from / most, most, Sort.by("shownName", "nameKey"));
        return rows.findAll(matching(text).with(page), PersonRow.class).stream()
                .map(PersonRow::person)
                .toList();
    }

    @Override
    public int count(String text) {
        return Math.toIntExact(rows.count(matching(text), PersonRow.class));
    }

    private static Query matching(String text) {
        if (text.isEmpty()) {
            return Query.empty();
        }
        String anywhere = "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return Query.query(Criteria.where("signInName")
                .like(anywhere)
                .ignoreCase(true)
                .or("shownName")
                .like(anywhere)
                .ignoreCase(true));
    }

    @Override
    public Optional<Credentials> findIdentity(String issuer, String subject) {
        return sql.sql("select person_id from person_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new PersonId(id)));
    }

    @Override
    public void addIdentity(String issuer, String subject, PersonId person) {
        sql.sql("insert into person_identity (issuer, subject, person_id) values (?, ?, ?)")
                .params(issuer, subject, person.value())
                .update();
    }

    @Override
    public List<String> issuers(PersonId person) {
        return sql.sql("select issuer from person_identity where person_id = ? order by issuer")
                .param(person.value())
                .query(String.class)
                .list();
    }

    @Override
    public Optional<String> setting(String name) {
        return sql.sql("select setting_value from setting where setting_name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Override
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

    private Optional<PersonRow> row(PersonId id) {
        return Optional.ofNullable(rows.findById(id.value(), PersonRow.class));
    }
}
