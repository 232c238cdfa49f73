package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerJson;
import org.quadrivia.quiz.statistics.AnswerLog;
import org.quadrivia.quiz.statistics.FirstAnswer;
import org.quadrivia.quiz.statistics.ItemAnswers;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads answers from the attempts in the database, {@value #MAX_FIRST_ANSWERS} first answers at most. */
@Component
@ConditionalOnStorage
final class JdbcAnswerLog implements AnswerLog {
    static final int MAX_FIRST_ANSWERS = 300_000;
    private static final int MAX_ANSWERS_OF_ITEM = 10_000;

    private final Storage storage;
    private final JdbcClient database;

    JdbcAnswerLog(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public List<FirstAnswer> firstAnswers(KbId kb) {
        return storage.read(() -> database.sql("""
                        select taker, item_id, is_right from (
                            select coalesce(cast(attempt.person_id as varchar(36)), attempt.guest) as taker,
                                attempt_question.item_id, answer.is_right, answer.hinted, answer.answered_at,
                                row_number() over (
                                    partition by attempt.person_id, attempt.guest, attempt_question.item_id
                                    order by answer.answered_at) as nth
                            from answer
                            join attempt_question on attempt_question.attempt_id = answer.attempt_id
                                and attempt_question.place = answer.place
                            join attempt on attempt.id = answer.attempt_id
                            where attempt_question.kb = ? and answer.is_right is not null
                        ) told
                        where nth = 1 and not hinted
                        order by answered_at desc limit ?
                        """)
                .params(kb.value(), MAX_FIRST_ANSWERS)
                .query((row, n) ->
                        new FirstAnswer(row.getString("taker"), row.getString("item_id"), row.getBoolean("is_right")))
                .list());
    }

    @Override
    public List<ItemAnswers.Marked> answers(KbId kb, String item) {
        Map<String, Item> asked = new HashMap<>();
        return storage.read(() -> database.sql("""
                        select answer.form, answer.body, answer.is_right, asked.digest,
                            asked.form as asked_form, asked.body as asked_body
                        from answer
                        join attempt_question on attempt_question.attempt_id = answer.attempt_id
                            and attempt_question.place = answer.place
                        join asked on asked.digest = attempt_question.digest
                        where attempt_question.kb = ? and attempt_question.item_id = ? and answer.is_right is not null
                        order by answer.answered_at desc limit ?
                        """)
                .params(kb.value(), item, MAX_ANSWERS_OF_ITEM)
                .query((row, n) -> marked(row, asked))
                .list());
    }

    private static ItemAnswers.Marked marked(ResultSet row, Map<String, Item> asked) throws SQLException {
        Item item = asked.get(row.getString("digest"));
        if (item == null) {
            item = QuestionJson.read(row.getInt("asked_form"), row.getString("asked_body"))
                    .item();
            asked.put(row.getString("digest"), item);
        }
        Answer answer = AnswerJson.read(row.getInt("form"), row.getString("body"));
        return new ItemAnswers.Marked(AnswerLabels.chosen(item, answer), row.getBoolean("is_right"));
    }
}
