package org.quadrivia.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores drafts in the table created by {@code V4__authoring.sql}. Each call joins the caller's transaction. */
@Repository
@ConditionalOnStorage
public class DraftStore {
    private final JdbcClient sql;

    DraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<StoredDraft> find(KbId kb, PersonId person) {
        return sql.sql("select * from draft where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Stores a draft in place of the previous one. */
    public void save(StoredDraft draft) {
        remove(draft.kb(), draft.person());
        sql.sql("insert into draft (kb, person_id, revision, added, removed, changed) values (?, ?, ?, ?, ?, ?)")
                .params(
                        draft.kb().value(),
                        draft.person().value(),
                        draft.revision(),
                        draft.added(),
                        draft.removed(),
                        Timestamps.of(draft.changed()))
                .update();
    }

    public void remove(KbId kb, PersonId person) {
        sql.sql("delete from draft where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .update();
    }

    /** Returns those who have drafts of a knowledge base. */
    public List<PersonId> at(KbId kb) {
        return sql.sql("select person_id from draft where kb = ? order by changed")
                .param(kb.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Returns the knowledge bases that a person has drafts of. */
    public List<KbId> of(PersonId person) {
        return sql.sql("select kb from draft where person_id = ? order by kb")
                .param(person.value())
                .query((row, number) -> new KbId(row.getString("kb")))
                .list();
    }

    /** Removes all drafts of a knowledge base. */
    public void removeAll(KbId kb) {
        sql.sql("delete from draft where kb = ?").param(kb.value()).update();
    }

    private static StoredDraft draft(ResultSet row) throws SQLException {
        return new StoredDraft(
                new KbId(row.getString("kb")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("revision"),
                row.getString("added"),
                row.getString("removed"),
                Timestamps.read(row, "changed"));
    }
}
