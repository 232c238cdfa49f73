package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads summaries of attempts. */
final class AttemptLines {
    private static final String LINE = """
            select id, person_id, guest, kb, kb_title, wish, mode, started, ends, submitted, questions,
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

    /** Returns all attempts at that named quiz, oldest first. */
    List<NamedQuizStore.TakenBy> at(QuizCode code) {
        return database.sql(LINE + " where named = ? order by started, id")
                .param(code.value())
                .query((row, n) -> new NamedQuizStore.TakenBy(AttemptRows.taker(row), line(row)))
                .list();
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
        boolean shown = mode.givesFeedbackAtOnce() || in;
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
