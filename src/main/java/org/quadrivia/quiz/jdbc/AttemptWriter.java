package org.quadrivia.quiz.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes attempts: the whole attempt when it begins, and afterwards only what changes. Each call must run in a transaction. */
final class AttemptWriter {
    private final JdbcClient database;

    AttemptWriter(JdbcClient database) {
        this.database = database;
    }

    void begin(Quiz quiz) {
        AttemptSession sitting = quiz.sitting();
        database.sql("""
                        insert into attempt
                            (id, person_id, guest, kb, kb_title, wish, mode, questions, started, ends, submitted, named)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        quiz.id().value(),
                        ColumnValues.person(sitting.taker()),
                        ColumnValues.guest(sitting.taker()),
                        quiz.wish().kb().value(),
                        quiz.kbTitle(),
                        WishJson.write(quiz.wish()),
                        sitting.mode().name(),
                        quiz.size(),
                        Timestamps.of(sitting.started()),
                        Timestamps.ofNullable(sitting.ends()),
                        Timestamps.ofNullable(sitting.submitted()),
                        ColumnValues.code(sitting.named())))
                .update();
        for (int number = 1; number <= quiz.size(); number++) {
            question(quiz, number, asked(quiz.question(number)));
        }
    }

    /** Stores the question as it is shown, unless it is stored already, and returns its digest. */
    private String asked(Question question) {
        String body = QuestionJson.write(question);
        String digest = Sha256.hex(QuestionJson.FORM + " " + body);
        boolean known = database.sql("select count(*) from asked where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("insert into asked (digest, form, body) values (?, ?, ?)")
                    .param(digest)
                    .param(QuestionJson.FORM)
                    .param(body)
                    .update();
        }
        return digest;
    }

    private void question(Quiz quiz, int number, String digest) {
        Item item = quiz.question(number).item();
        database.sql("""
                        insert into attempt_question (attempt_id, place, digest, kb, item_id, revision, facts)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(quiz.id().value())
                .param(number)
                .param(digest)
                .param(quiz.wish().kb().value())
                .param(item.id())
                .param(item.revision())
                .param(item.asks().stream().map(FactId::hex).collect(Collectors.joining(" ")))
                .update();
    }

    /** Writes the differences between two states of an attempt. */
    void change(Quiz before, Quiz after) {
        if (!after.sitting().equals(before.sitting())) {
            database.sql("update attempt set person_id = ?, guest = ?, submitted = ? where id = ?")
                    .params(Arrays.asList(
                            ColumnValues.person(after.sitting().taker()),
                            ColumnValues.guest(after.sitting().taker()),
                            Timestamps.ofNullable(after.sitting().submitted()),
                            after.id().value()))
                    .update();
        }
        before.answers().keySet().stream()
                .filter(number -> !after.answers().containsKey(number))
                .forEach(number -> withdraw(after, number));
        boolean told = after.sitting().tells() && !before.sitting().tells();
        after.answers().forEach((number, answered) -> {
            Answered known = before.answers().get(number);
            if (known == null) {
                insert(after, number, answered);
            } else if (told || !known.equals(answered)) {
                update(after, number, answered);
            }
        });
    }

    private void withdraw(Quiz quiz, int number) {
        database.sql("delete from answer where attempt_id = ? and place = ?")
                .params(quiz.id().value(), number)
                .update();
    }

    private void insert(Quiz quiz, int number, Answered answered) {
        database.sql("""
                        insert into answer (form, body, is_right, answered_at, took_ms, hinted, attempt_id, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(quiz, number, answered)).update();
    }

    private void update(Quiz quiz, int number, Answered answered) {
        database.sql("""
                        update answer set form = ?, body = ?, is_right = ?, answered_at = ?, took_ms = ?, hinted = ?
                        where attempt_id = ? and place = ?
                        """).params(values(quiz, number, answered)).update();
    }

    private static List<@Nullable Object> values(Quiz quiz, int number, Answered answered) {
        Boolean right = quiz.sitting().tells() ? answered.grade().right() : null;
        return Arrays.asList(
                AnswerJson.FORM,
                AnswerJson.write(answered.answer()),
                right,
                Timestamps.of(answered.given().at()),
                (int) answered.given().took().toMillis(),
                answered.given().hinted(),
                quiz.id().value(),
                number);
    }
}
