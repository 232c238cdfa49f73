package org.quadrivia.quiz.jdbc;

import java.util.List;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AnswerLog;
import org.quadrivia.quiz.FirstAnswer;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers out of the attempts in the database; {@value #MOST} at most. */
@Component
@ConditionalOnStorage
final class JdbcAnswerLog implements AnswerLog {
    static final int MOST = 300_000;

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
                                attempt_question.item_id, answer.is_right, answer.answered_at,
                                row_number() over (
                                    partition by attempt.person_id, attempt.guest, attempt_question.item_id
                                    order by answer.answered_at) as nth
                            from answer
                            join attempt_question on attempt_question.attempt_id = answer.attempt_id
                                and attempt_question.place = answer.place
                            join attempt on attempt.id = answer.attempt_id
                            where attempt_question.kb = ? and answer.is_right is not null
                        ) told
                        where nth = 1
                        order by answered_at desc limit ?
                        """)
                .params(kb.value(), MOST)
                .query((row, n) ->
                        new FirstAnswer(row.getString("taker"), row.getString("item_id"), row.getBoolean("is_right")))
                .list());
    }
}
