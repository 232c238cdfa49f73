package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerJson;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.ReportStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports in the database. A report refers to a question of an attempt. The question is stored only once, with the content that
 * the person saw.
 */
@Component
@ConditionalOnStorage
final class JdbcReports implements ReportStore {
    private static final String REPORT = """
            select question_report.*, asked.form, asked.body
            from question_report join asked on asked.digest = question_report.digest
            """;

    private final Storage storage;
    private final JdbcClient database;

    JdbcReports(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void keep(QuestionReport report) {
        storage.write(() -> {
            database.sql("delete from question_report where attempt_id = ? and place = ?")
                    .params(report.attempt().value(), report.number())
                    .update();
            return insert(report);
        });
    }

    private int insert(QuestionReport report) {
        return database.sql("""
                        insert into question_report
                            (id, person_id, kb, item_id, revision, answer_form, answer, reason, words, reported_at,
                             attempt_id, place, digest)
                        select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, attempt_id, place, digest
                        from attempt_question where attempt_id = ? and place = ?
                        """)
                .params(Arrays.asList(
                        report.id(),
                        report.person().map(PersonId::value).orElse(null),
                        report.kb().value(),
                        report.item().id(),
                        report.item().revision(),
                        report.answer().isPresent() ? AnswerJson.FORMAT : null,
                        report.answer().map(AnswerJson::write).orElse(null),
                        report.reason().name(),
                        report.words(),
                        Timestamps.of(report.at()),
                        report.attempt().value(),
                        report.number()))
                .update();
    }

    @Override
    public List<QuestionReport> open(KbId kb, int offset, int limit) {
        return storage.read(() -> database.sql(REPORT
                        + " where question_report.kb = ? and handled_at is null"
                        + " order by reported_at, question_report.id limit ? offset ?")
                .params(kb.value(), limit, offset)
                .query((row, n) -> report(row))
                .list());
    }

    @Override
    public int countOpen(KbId kb) {
        return storage.read(
                () -> database.sql("select count(*) from question_report where kb = ? and handled_at is null")
                        .param(kb.value())
                        .query(Integer.class)
                        .single());
    }

    @Override
    public Optional<QuestionReport> find(UUID id) {
        return storage.read(() -> database.sql(REPORT + " where question_report.id = ?")
                .param(id)
                .query((row, n) -> report(row))
                .optional());
    }

    @Override
    public void handled(UUID id, Instant when) {
        storage.write(() -> database.sql("update question_report set handled_at = ? where id = ?")
                .params(Arrays.asList(Timestamps.of(when), id))
                .update());
    }

    /** Marks the open reports on a deleted knowledge base as handled, since nobody can act on them any more. */
    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql(
                        "update question_report set handled_at = current_timestamp where kb = ? and handled_at is null")
                .param(base.kb().value())
                .update());
    }

    /** Returns a person's reports, oldest first. */
    List<QuestionReport> of(PersonId person) {
        return database.sql(REPORT + " where person_id = ? order by reported_at")
                .param(person.value())
                .query((row, n) -> report(row))
                .list();
    }

    void delete(PersonId person) {
        database.sql("delete from question_report where person_id = ?")
                .param(person.value())
                .update();
    }

    private static QuestionReport report(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        String answer = row.getString("answer");
        Optional<Answer> answered =
                answer == null ? Optional.empty() : Optional.of(AnswerJson.read(row.getInt("answer_form"), answer));
        return new QuestionReport(
                row.getObject("id", UUID.class),
                new QuizId(row.getString("attempt_id")),
                row.getInt("place"),
                Optional.ofNullable(person).map(PersonId::new),
                new KbId(row.getString("kb")),
                QuestionJson.read(row.getInt("form"), row.getString("body")).item(),
                answered,
                ReportReason.valueOf(row.getString("reason")),
                row.getString("words"),
                Timestamps.read(row, "reported_at"),
                row.getObject("handled_at") != null);
    }
}
