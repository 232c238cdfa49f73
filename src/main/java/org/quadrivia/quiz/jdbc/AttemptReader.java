package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a whole attempt as it was stored. */
final class AttemptReader {
    private final JdbcClient database;

    AttemptReader(JdbcClient database) {
        this.database = database;
    }

    Optional<Quiz> read(QuizId id) {
        return database.sql("select * from attempt where id = ?")
                .param(id.value())
                .query((row, n) -> quiz(id, row))
                .optional();
    }

    private Quiz quiz(QuizId id, ResultSet row) throws SQLException {
        List<Question> questions = questions(id);
        return new Quiz(
                id,
                WishJson.read(new KbId(row.getString("kb")), row.getString("wish")),
                row.getString("kb_title"),
                sitting(row),
                questions,
                answers(id, questions));
    }

    private static AttemptSession sitting(ResultSet row) throws SQLException {
        return new AttemptSession(
                Mode.valueOf(row.getString("mode")),
                ColumnValues.taker(row),
                Timestamps.read(row, "started"),
                Timestamps.readNullable(row, "ends"),
                Timestamps.readNullable(row, "submitted"),
                ColumnValues.named(row));
    }

    private List<Question> questions(QuizId id) {
        return database.sql("""
                        select asked.form, asked.body
                        from attempt_question join asked on asked.digest = attempt_question.digest
                        where attempt_question.attempt_id = ?
                        order by attempt_question.place
                        """)
                .param(id.value())
                .query((row, n) -> QuestionJson.read(row.getInt("form"), row.getString("body")))
                .list();
    }

    private Map<Integer, Answered> answers(QuizId id, List<Question> questions) {
        Map<Integer, Answered> answers = new HashMap<>();
        database.sql("select * from answer where attempt_id = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    int place = row.getInt("place");
                    answers.put(place, answered(questions.get(place - 1), row));
                });
        return answers;
    }

    private static Answered answered(Question question, ResultSet row) throws SQLException {
        Boolean right = row.getObject("is_right", Boolean.class);
        AnswerContext given = new AnswerContext(
                Timestamps.read(row, "answered_at"),
                Duration.ofMillis(row.getLong("took_ms")),
                row.getBoolean("hinted"));
        return Answered.restored(
                question.item(), AnswerJson.read(row.getInt("form"), row.getString("body")), right, given);
    }
}
