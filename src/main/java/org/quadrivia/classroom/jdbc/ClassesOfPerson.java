package org.quadrivia.classroom.jdbc;

import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is stored of a person's classes: where they learn and teach, assignments that were opened again for them, grades that were set
 * for them, and what teachers did that concerns them. A class stays when its teacher leaves; what a teacher did to others stays
 * without the teacher's name.
 */
@Component
@ConditionalOnStorage
final class ClassesOfPerson implements PersonalData {
    private final Storage storage;
    private final JdbcClient database;

    ClassesOfPerson(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public String section() {
        return "classes";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return storage.read(() -> Map.of(
                "learns", learns(person),
                "teaches", teaches(person),
                "openedAgain", openedAgain(person),
                "setGrades", setGrades(person),
                "log", log(person)));
    }

    @Override
    public void delete(PersonId person) {
        storage.write(() -> {
            for (String rows : List.of(
                    "class_member where person_id",
                    "class_teacher where person_id",
                    "assignment_reopened where person_id",
                    "set_grade where person_id",
                    "class_log where about_id")) {
                database.sql("delete from " + rows + " = ?")
                        .param(person.value())
                        .update();
            }
            return database.sql("update class_log set by_id = null where by_id = ?")
                    .param(person.value())
                    .update();
        });
    }

    private List<Map<String, Object>> learns(PersonId person) {
        return database.sql("""
                        select school_class.name, place.joined, place.extra_percent, place.shares_study
                        from class_member place join school_class on school_class.id = place.class_id
                        where place.person_id = ? order by place.joined
                        """)
                .param(person.value())
                .query((row, n) -> Map.<String, Object>of(
                        "class", row.getString("name"),
                        "joined", Timestamps.read(row, "joined").toString(),
                        "extraTimePercent", row.getInt("extra_percent"),
                        "sharesStudy", row.getBoolean("shares_study")))
                .list();
    }

    private List<String> teaches(PersonId person) {
        return database.sql("""
                        select school_class.name from class_teacher place join school_class on school_class.id = place.class_id
                        where place.person_id = ? order by school_class.name
                        """)
                .param(person.value())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private List<String> openedAgain(PersonId person) {
        return database.sql("""
                        select assignment.title from assignment_reopened again join assignment on assignment.id = again.assignment_id
                        where again.person_id = ? order by assignment.title
                        """)
                .param(person.value())
                .query((row, n) -> row.getString("title"))
                .list();
    }

    private List<Map<String, Object>> setGrades(PersonId person) {
        return database.sql("""
                        select assignment.title, grade.percent, grade.reason
                        from set_grade grade join assignment on assignment.id = grade.assignment_id
                        where grade.person_id = ? order by assignment.title
                        """)
                .param(person.value())
                .query((row, n) -> Map.<String, Object>of(
                        "assignment", row.getString("title"),
                        "percent", row.getInt("percent"),
                        "reason", row.getString("reason")))
                .list();
    }

    private List<Map<String, Object>> log(PersonId person) {
        return database.sql("select at, act, assignment, words from class_log where about_id = ? order by at")
                .param(person.value())
                .query((row, n) -> Map.<String, Object>of(
                        "at", Timestamps.read(row, "at").toString(),
                        "act", row.getString("act"),
                        "assignment", row.getString("assignment"),
                        "words", row.getString("words")))
                .list();
    }
}
