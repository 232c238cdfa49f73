package org.quadrivia.question.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.question.own.OwnQuestionStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the questions that teachers bring in the database, one row for each. If the account of a teacher is deleted, the questions
 * stay with the knowledge base, but without the teacher's name.
 */
@Component
@ConditionalOnStorage
final class JdbcOwnQuestions implements OwnQuestionStore, PersonalData {
    private final Storage storage;
    private final JdbcClient database;

    JdbcOwnQuestions(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public List<OwnQuestion> all(KbId kb) {
        return storage.read(() -> database.sql("select * from own_question where kb = ? order by item_id")
                .param(kb.value())
                .query((row, n) -> question(row))
                .list());
    }

    @Override
    public void put(KbId kb, Collection<OwnQuestion> questions) {
        storage.write(() -> {
            questions.forEach(question -> put(kb, question));
            return true;
        });
    }

    private void put(KbId kb, OwnQuestion question) {
        List<@Nullable Object> values = Arrays.asList(
                OwnContentJson.FORMAT,
                OwnContentJson.write(question.content()),
                question.withdrawn(),
                question.by().map(PersonId::value).orElse(null),
                Timestamps.of(question.changed()),
                kb.value(),
                question.id());
        int known = database.sql("""
                        update own_question set form = ?, body = ?, withdrawn = ?, person_id = ?, changed = ?
                        where kb = ? and item_id = ?
                        """).params(values).update();
        if (known == 0) {
            database.sql("""
                            insert into own_question (form, body, withdrawn, person_id, changed, kb, item_id)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """).params(values).update();
        }
    }

    @Override
    public void delete(KbId kb, String id) {
        storage.write(() -> database.sql("delete from own_question where kb = ? and item_id = ?")
                .params(kb.value(), id)
                .update());
    }

    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql("delete from own_question where kb = ?")
                .param(base.kb().value())
                .update());
    }

    @Override
    public String section() {
        return "ownQuestions";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return storage.read(() -> Map.of(
                "questions",
                database.sql("select * from own_question where person_id = ? order by changed, item_id")
                        .param(person.value())
                        .query((row, n) -> exported(row.getString("kb"), question(row)))
                        .list()));
    }

    @Override
    public void delete(PersonId person) {
        storage.write(() -> database.sql("update own_question set person_id = null where person_id = ?")
                .param(person.value())
                .update());
    }

    private static Map<String, Object> exported(String kb, OwnQuestion question) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("knowledgeBase", kb);
        exported.put("item", question.id());
        exported.put("question", question.content().stem());
        exported.put(
                "options",
                question.content().options().stream().map(OwnOption::label).toList());
        exported.put("right", question.content().rights());
        exported.put("explanation", question.content().explanation());
        exported.put("withdrawn", question.withdrawn());
        exported.put("at", question.changed().toString());
        return exported;
    }

    private static OwnQuestion question(ResultSet row) throws SQLException {
        return new OwnQuestion(
                row.getString("item_id"),
                OwnContentJson.read(row.getInt("form"), row.getString("body")),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Timestamps.read(row, "changed"));
    }
}
