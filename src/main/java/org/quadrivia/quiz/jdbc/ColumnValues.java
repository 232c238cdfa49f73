package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.Taker;

/** Converts between values and database columns. */
final class ColumnValues {
    private ColumnValues() {}

    static @Nullable UUID person(Taker taker) {
        return taker instanceof Taker.Person(PersonId(var id)) ? id : null;
    }

    static @Nullable String guest(Taker taker) {
        return taker instanceof Taker.Guest(var key) ? key : null;
    }

    static @Nullable QuizCode named(ResultSet row) throws SQLException {
        String code = row.getString("named");
        return code == null ? null : new QuizCode(code);
    }

    static @Nullable String code(@Nullable QuizCode named) {
        return named == null ? null : named.value();
    }

    /** Reads the columns {@code person_id} and {@code guest}. */
    static Taker taker(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null ? new Taker.Guest(row.getString("guest")) : new Taker.Person(new PersonId(person));
    }
}
