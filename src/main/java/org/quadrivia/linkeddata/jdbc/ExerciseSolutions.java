package org.quadrivia.linkeddata.jdbc;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores which exercises people have solved, and with which query, in the table of {@code V8__exercises.sql}. A person's data export includes them, and they are deleted
 * with the person.
 */
@Repository
@ConditionalOnStorage
public class ExerciseSolutions implements PersonalData {
    private final JdbcClient sql;
    private final Storage storage;
    private final Clock clock;

    ExerciseSolutions(JdbcClient sql, Storage storage, Clock clock) {
        this.sql = sql;
        this.storage = storage;
        this.clock = clock;
    }

    /** Returns the queries that solved exercises, by the exercises' ids. Includes exercises that no longer exist. */
    public Map<String, String> of(PersonId person, KbId kb) {
        return storage.read(() -> {
            Map<String, String> solved = new LinkedHashMap<>();
            sql.sql("select exercise, query from exercise_solved where person_id = ? and kb = ? order by solved")
                    .params(person.value(), kb.value())
                    .query(row -> {
                        solved.put(row.getString("exercise"), row.getString("query"));
                    });
            return solved;
        });
    }

    /** Records that a person solved an exercise. A query recorded before for the same exercise is replaced. */
    public void save(PersonId person, KbId kb, String exercise, String query) {
        storage.write(() -> {
            sql.sql("delete from exercise_solved where person_id = ? and kb = ? and exercise = ?")
                    .params(person.value(), kb.value(), exercise)
                    .update();
            return sql.sql(
                            "insert into exercise_solved (person_id, kb, exercise, query, solved) values (?, ?, ?, ?, ?)")
                    .params(person.value(), kb.value(), exercise, query, Timestamps.of(clock.instant()))
                    .update();
        });
    }

    @Override
    public String section() {
        return "exercises";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> solved = sql
                .sql("select kb, exercise, query, solved from exercise_solved where person_id = ? order by solved")
                .param(person.value())
                .query()
                .listOfRows()
                .stream()
                .map(ExerciseSolutions::plain)
                .toList();
        return Map.of("solved", solved);
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> plain.put(column.toLowerCase(java.util.Locale.ROOT), String.valueOf(value)));
        return plain;
    }

    @Override
    public void delete(PersonId person) {
        sql.sql("delete from exercise_solved where person_id = ?")
                .param(person.value())
                .update();
    }

    @EventListener
    void gone(KbGone base) {
        sql.sql("delete from exercise_solved where kb = ?")
                .param(base.kb().value())
                .update();
    }
}
