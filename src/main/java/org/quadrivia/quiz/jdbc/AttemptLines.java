package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads summaries of attempts. */
final class AttemptLines {
    private static final String LINE = """
            select id, person_id, guest, kb, kb_title, wish, mode, started, ends, submitted, questions, assignment, results_from,
                (select count(*) from answer where attempt_id = attempt.id) as answered,
                (select count(*) from answer where attempt_id = attempt.id and is_right = true) as rights,
                (select sum(coalesce(points, case when is_right then 1 else 0 end)) from answer
                    where attempt_id = attempt.id and is_right is not null) as points
            from attempt
            """;

    private static final String UNFINISHED = """
            case when mode = 'EXAM' then submitted is null
                else questions > (select count(*) from answer where attempt_id = attempt.id) end
            """;

    private final JdbcClient database;

    AttemptLines(JdbcClient database) {
        this.database = database;
    }

    /** Returns a taker's attempts, newest first. */
    List<AttemptLine> of(Taker taker, int offset, int limit) {
        return database.sql(LINE + " where " + column(taker) + " = ? order by started desc, id limit ? offset ?")
                .param(key(taker))
                .param(limit)
                .param(offset)
                .query((row, n) -> line(row))
                .list();
    }

    /** Returns a taker's unfinished attempts since that time: exams first, then newest first. */
    List<AttemptLine> unfinished(Taker taker, Instant since, int limit) {
        return database.sql(LINE + " where " + column(taker) + " = ? and started >= ? and (" + UNFINISHED + ") " + """
                        order by case when mode = 'EXAM' then 0 else 1 end, started desc, id limit ?
                        """)
                .param(key(taker))
                .param(Timestamps.of(since))
                .param(limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** Returns all attempts at that named quiz, oldest first, but for those that are for an assignment: they belong to its class. */
    List<NamedQuizStore.TakenBy> at(QuizCode code) {
        return database.sql(LINE + " where named = ? and assignment is null order by started, id")
                .param(code.value())
                .query((row, n) -> new NamedQuizStore.TakenBy(AttemptRows.taker(row), line(row)))
                .list();
    }

    /** Returns all attempts for that assignment, oldest first. */
    List<AssignedAttempt> at(AssignmentId assignment) {
        return assigned("person_id is not null", assignment.value());
    }

    /** Returns a person's attempts for that assignment, oldest first. */
    List<AssignedAttempt> at(AssignmentId assignment, PersonId person) {
        return assigned("person_id = ?", assignment.value(), person.value());
    }

    private List<AssignedAttempt> assigned(String whose, Object... values) {
        return database.sql("""
                        select attempt.id, person_id, mode, started, submitted, questions, results_from,
                            count(answer.place) as answered,
                            sum(coalesce(answer.points, case when answer.is_right then 1 else 0 end)) as points,
                            max(answer.answered_at) as last_answer
                        from attempt left join answer on answer.attempt_id = attempt.id
                        where assignment = ? and %s
                        group by attempt.id, person_id, mode, started, submitted, questions, results_from
                        order by started, attempt.id
                        """.formatted(whose))
                .params(values)
                .query((row, n) -> assigned(row))
                .list();
    }

    private static AssignedAttempt assigned(ResultSet row) throws SQLException {
        boolean exam = Mode.valueOf(row.getString("mode")) == Mode.EXAM;
        int questions = row.getInt("questions");
        int answered = row.getInt("answered");
        Instant submitted = Timestamps.readNullable(row, "submitted");
        return new AssignedAttempt(
                new QuizId(row.getString("id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                exam,
                Timestamps.read(row, "started"),
                Optional.ofNullable(exam ? submitted : Timestamps.readNullable(row, "last_answer")),
                questions,
                answered,
                row.getDouble("points"),
                exam ? submitted != null : answered == questions,
                submitted != null && row.getObject("results_from") != null);
    }

    int count(Taker taker) {
        return database.sql("select count(*) from attempt where " + column(taker) + " = ?")
                .param(key(taker))
                .query(Integer.class)
                .single();
    }

    /** Returns whether the taker has an answer to the given item that is marked right or wrong. */
    boolean mayShowResult(Taker taker, KbId kb, String item) {
        return database.sql("""
                        select count(*) from attempt_question asked
                        join attempt on attempt.id = asked.attempt_id
                        join answer on answer.attempt_id = asked.attempt_id and answer.place = asked.place
                        where asked.kb = ? and asked.item_id = ? and answer.is_right is not null and attempt.
                        """.stripTrailing() + column(taker) + " = ?")
                        .params(kb.value(), item, key(taker))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isExamined(KbId kb, String item, Instant now) {
        return database.sql("""
                        select count(*) from attempt_question asked
                        join attempt on attempt.id = asked.attempt_id
                        where asked.kb = ? and asked.item_id = ? and attempt.mode = 'EXAM' and attempt.submitted is null
                            and (attempt.ends is null or attempt.ends > ?)
                        """)
                        .params(kb.value(), item, Timestamps.of(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<AttemptLine> examsOn(Taker.Person person) {
        return database.sql(LINE + " where person_id = ? and mode = 'EXAM' and submitted is null")
                .param(person.id().value())
                .query((row, n) -> line(row))
                .list();
    }

    private static String column(Taker taker) {
        return taker instanceof Taker.Person ? "person_id" : "guest";
    }

    private static Object key(Taker taker) {
        return switch (taker) {
            case Taker.Person(var id) -> id.value();
            case Taker.Guest(var key) -> key;
        };
    }

    private static AttemptLine line(ResultSet row) throws SQLException {
        Mode mode = Mode.valueOf(row.getString("mode"));
        boolean in = row.getObject("submitted") != null;
        int questions = row.getInt("questions");
        int answered = row.getInt("answered");
        boolean held = row.getObject("assignment") != null && row.getObject("results_from") != null;
        boolean shown = mode.givesFeedbackAtOnce() || in && !held;
        return new AttemptLine(
                new QuizId(row.getString("id")),
                QuizRequestJson.read(new KbId(row.getString("kb")), row.getString("wish")),
                row.getString("kb_title"),
                mode,
                Timestamps.read(row, "started"),
                Timestamps.readNullable(row, "ends"),
                questions,
                answered,
                shown ? OptionalInt.of(row.getInt("rights")) : OptionalInt.empty(),
                shown ? row.getDouble("points") : 0,
                mode.givesFeedbackAtOnce() ? answered == questions : in);
    }
}
