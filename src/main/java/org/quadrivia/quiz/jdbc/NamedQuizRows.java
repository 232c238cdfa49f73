package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuiz.FixedItem;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the rows of named quizzes. Each call must run in a transaction. */
final class NamedQuizRows {
    private final JdbcClient database;

    NamedQuizRows(JdbcClient database) {
        this.database = database;
    }

    Optional<NamedQuiz> find(QuizCode code) {
        return where("code = ?", code.value()).stream().findFirst();
    }

    /** Returns the matching quizzes, newest first. */
    List<NamedQuiz> where(String condition, Object value) {
        return database.sql("select * from named_quiz where " + condition + " order by made desc, code")
                .param(value)
                .query((row, n) -> quiz(row))
                .list();
    }

    /** Locks a quiz against changes by others until the end of the transaction. */
    void hold(QuizCode code) {
        database.sql("select code from named_quiz where code = ? for update")
                .param(code.value())
                .query((row, n) -> row.getString("code"))
                .list();
    }

    void insert(NamedQuiz quiz) {
        database.sql("""
                        insert into named_quiz
                            (kb, owner_id, title, description, form, composition, questions, fixed, mode, limit_s, state, made,
                             code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(quiz)).update();
        insertItems(quiz);
    }

    void update(NamedQuiz quiz) {
        database.sql("""
                        update named_quiz set kb = ?, owner_id = ?, title = ?, description = ?, form = ?, composition = ?,
                            questions = ?, fixed = ?, mode = ?, limit_s = ?, state = ?, made = ?
                        where code = ?
                        """).params(values(quiz)).update();
        database.sql("delete from named_quiz_item where code = ?")
                .param(quiz.code().value())
                .update();
        insertItems(quiz);
    }

    private void insertItems(NamedQuiz quiz) {
        int place = 0;
        for (FixedItem item : quiz.items()) {
            place++;
            database.sql("insert into named_quiz_item (code, place, item_id, stem) values (?, ?, ?, ?)")
                    .params(quiz.code().value(), place, item.id(), item.stem())
                    .update();
        }
    }

    private static List<@Nullable Object> values(NamedQuiz quiz) {
        QuizPlan plan = quiz.plan();
        Duration limit = plan.terms().limit();
        return Arrays.asList(
                quiz.kb().value(),
                quiz.owner().map(PersonId::value).orElse(null),
                plan.title(),
                plan.description(),
                CompositionJson.FORM,
                CompositionJson.write(plan.composition()),
                plan.length(),
                plan.fixed(),
                plan.terms().mode().name(),
                limit == null ? null : (int) limit.toSeconds(),
                quiz.state().name(),
                Timestamps.of(quiz.made()),
                quiz.code().value());
    }

    private NamedQuiz quiz(ResultSet row) throws SQLException {
        QuizCode code = new QuizCode(row.getString("code"));
        return new NamedQuiz(
                code,
                new KbId(row.getString("kb")),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(PersonId::new),
                plan(row),
                NamedQuiz.State.valueOf(row.getString("state")),
                items(code),
                Timestamps.read(row, "made"));
    }

    private static QuizPlan plan(ResultSet row) throws SQLException {
        Integer limit = row.getObject("limit_s", Integer.class);
        return new QuizPlan(
                row.getString("title"),
                row.getString("description"),
                CompositionJson.read(row.getInt("form"), row.getString("composition")),
                row.getInt("questions"),
                row.getBoolean("fixed"),
                new AttemptTerms(
                        Mode.valueOf(row.getString("mode")), limit == null ? null : Duration.ofSeconds(limit)));
    }

    private List<FixedItem> items(QuizCode code) {
        return database.sql("select item_id, stem from named_quiz_item where code = ? order by place")
                .param(code.value())
                .query((row, n) -> new FixedItem(row.getString("item_id"), row.getString("stem")))
                .list();
    }
}
