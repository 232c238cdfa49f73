package org.quadrivia.account.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code person}. */
@Table("person")
record PersonRow(
        @Id UUID id,
        String signInName,
        String nameKey,
        String shownName,
        String role,
        String timeZone,
        boolean locked,
        OffsetDateTime since,
        @Nullable String password,
        int stamp) {
    static PersonRow of(Person person, @Nullable String password, int stamp) {
        return new PersonRow(
                person.id().value(),
                person.name().value(),
                person.name().key(),
                person.shownName().value(),
                person.role().name(),
                person.zone().getId(),
                person.locked(),
                person.since().atOffset(ZoneOffset.UTC),
                password,
                stamp);
    }

    PersonRow with(Person person) {
        return of(person, password, stamp);
    }

    Person person() {
        return new Person(
                new PersonId(id),
                new SignInName(signInName),
                new ShownName(shownName),
                Role.valueOf(role),
                ZoneId.of(timeZone),
                locked,
                since.toInstant());
    }

    Credentials credentials() {
        return new Credentials(person(), password, stamp);
    }
}
