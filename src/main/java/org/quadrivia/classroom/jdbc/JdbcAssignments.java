package org.quadrivia.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.AssignmentStore;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.CurrentKey;
import org.quadrivia.classroom.assignment.Reopened;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores assignments in the tables of {@code V20__classes.sql} and {@code V23__classroom_complete.sql}. */
@Component
@ConditionalOnStorage
final class JdbcAssignments implements AssignmentStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Storage storage;
    private final JdbcClient database;

    JdbcAssignments(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void add(Assignment assignment) {
        storage.write(() -> database.sql("""
                        insert into assignment (opens, due, late, attempts, counts, feedback, limit_s, id, class_id, title, quiz, made)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        Timestamps.of(assignment.plan().opens()),
                        Timestamps.ofNullable(assignment.plan().due().orElse(null)),
                        assignment.plan().late().name(),
                        attempts(assignment.plan()),
                        assignment.plan().counts().name(),
                        assignment.plan().feedback().name(),
                        limit(assignment.plan()),
                        assignment.id().value(),
                        assignment.given().value(),
                        assignment.title(),
                        assignment.quiz().map(QuizCode::value).orElse(null),
                        Timestamps.of(assignment.made())))
                .update());
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return storage.read(() -> database.sql("select * from assignment where id = ?")
                .param(id.value())
                .query((row, n) -> assignment(row))
                .optional());
    }

    @Override
    public List<Assignment> of(ClassId id) {
        return storage.read(() -> database.sql("select * from assignment where class_id = ? order by opens, made, id")
                .param(id.value())
                .query((row, n) -> assignment(row))
                .list());
    }

    @Override
    public void update(Assignment assignment) {
        storage.write(() -> database.sql("""
                        update assignment
                        set opens = ?, due = ?, late = ?, attempts = ?, counts = ?, feedback = ?, limit_s = ? where id = ?
                        """)
                .params(Arrays.asList(
                        Timestamps.of(assignment.plan().opens()),
                        Timestamps.ofNullable(assignment.plan().due().orElse(null)),
                        assignment.plan().late().name(),
                        attempts(assignment.plan()),
                        assignment.plan().counts().name(),
                        assignment.plan().feedback().name(),
                        limit(assignment.plan()),
                        assignment.id().value()))
                .update());
    }

    @Override
    public void remove(AssignmentId id) {
        storage.write(() -> database.sql("delete from assignment where id = ?")
                .param(id.value())
                .update());
    }

    @Override
    public Map<PersonId, Reopened> reopened(AssignmentId id) {
        Map<PersonId, Reopened> reopened = new HashMap<>();
        storage.read(() -> database.sql("select * from assignment_reopened where assignment_id = ?")
                        .param(id.value())
                        .query((row, n) -> new Reopened(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                Optional.ofNullable(Timestamps.readNullable(row, "due")),
                                row.getInt("more_attempts")))
                        .list())
                .forEach(again -> reopened.put(again.person(), again));
        return Map.copyOf(reopened);
    }

    @Override
    public void reopen(AssignmentId id, Reopened again) {
        storage.write(() -> {
            database.sql("delete from assignment_reopened where assignment_id = ? and person_id = ?")
                    .params(id.value(), again.person().value())
                    .update();
            return database.sql("""
                            insert into assignment_reopened (assignment_id, person_id, due, more_attempts)
                            values (?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            id.value(),
                            again.person().value(),
                            Timestamps.ofNullable(again.due().orElse(null)),
                            again.moreAttempts()))
                    .update();
        });
    }

    @Override
    public Map<String, Correction> corrections(AssignmentId id) {
        return storage
                .read(() -> database.sql("select * from assignment_correction where assignment_id = ?")
                        .param(id.value())
                        .query((row, n) -> new Correction(
                                row.getString("item_id"),
                                Correction.Way.valueOf(row.getString("way")),
                                new CurrentKey(JSON.readValue(row.getString("found"), new TypeReference<>() {}))))
                        .list())
                .stream()
                .collect(Collectors.toMap(Correction::item, Function.identity()));
    }

    @Override
    public void correct(AssignmentId id, Correction correction) {
        storage.write(() -> {
            database.sql("delete from assignment_correction where assignment_id = ? and item_id = ?")
                    .params(id.value(), correction.item())
                    .update();
            return database.sql(
                            "insert into assignment_correction (assignment_id, item_id, way, found) values (?, ?, ?, ?)")
                    .params(
                            id.value(),
                            correction.item(),
                            correction.way().name(),
                            JSON.writeValueAsString(
                                    new TreeSet<>(correction.found().right())))
                    .update();
        });
    }

    private static @Nullable Integer attempts(AssignmentPlan plan) {
        return plan.attempts().isPresent() ? plan.attempts().getAsInt() : null;
    }

    private static @Nullable Integer limit(AssignmentPlan plan) {
        return plan.limit().map(time -> (int) time.toSeconds()).orElse(null);
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        Integer attempts = row.getObject("attempts", Integer.class);
        Integer limit = row.getObject("limit_s", Integer.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getString("title"),
                Optional.ofNullable(row.getString("quiz")).map(QuizCode::new),
                new AssignmentPlan(
                        Timestamps.read(row, "opens"),
                        Optional.ofNullable(Timestamps.readNullable(row, "due")),
                        AssignmentPlan.Late.valueOf(row.getString("late")),
                        attempts == null ? OptionalInt.empty() : OptionalInt.of(attempts),
                        AssignmentPlan.Counts.valueOf(row.getString("counts")),
                        AssignmentPlan.Feedback.valueOf(row.getString("feedback")),
                        Optional.ofNullable(limit).map(Duration::ofSeconds)),
                Timestamps.read(row, "made"));
    }
}
