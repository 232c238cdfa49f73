package org.quadrivia.classroom.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.gradebook.GradeStore;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores set grades in the table of {@code V20__classes.sql}. */
@Component
@ConditionalOnStorage
final class JdbcGrades implements GradeStore {
    private final Storage storage;
    private final JdbcClient database;

    JdbcGrades(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public Map<PersonId, SetGrade> of(AssignmentId assignment) {
        Map<PersonId, SetGrade> grades = new HashMap<>();
        storage.read(() -> database.sql("select * from set_grade where assignment_id = ?")
                .param(assignment.value())
                .query((row, n) -> grades.put(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new SetGrade(row.getInt("percent"), row.getString("reason"))))
                .list());
        return Map.copyOf(grades);
    }

    @Override
    public void set(AssignmentId assignment, PersonId learner, SetGrade grade) {
        storage.write(() -> {
            delete(assignment, learner);
            return database.sql("insert into set_grade (assignment_id, person_id, percent, reason) values (?, ?, ?, ?)")
                    .params(assignment.value(), learner.value(), grade.percent(), grade.reason())
                    .update();
        });
    }

    @Override
    public void unset(AssignmentId assignment, PersonId learner) {
        storage.write(() -> delete(assignment, learner));
    }

    private int delete(AssignmentId assignment, PersonId learner) {
        return database.sql("delete from set_grade where assignment_id = ? and person_id = ?")
                .params(assignment.value(), learner.value())
                .update();
    }
}
