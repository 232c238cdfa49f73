package org.quadrivia.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.Draft;
import org.quadrivia.authoring.draft.DraftStore;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in the table of {@code V4__authoring.sql}. */
@Repository
@ConditionalOnStorage
class JdbcDrafts implements DraftStore {
    private final JdbcClient sql;

    JdbcDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Draft> find(KbId kb, PersonId person) {
        return sql.sql("select * from draft where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    @Override
    public void save(Draft draft) {
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

    @Override
    public void remove(KbId kb, PersonId person) {
        sql.sql("delete from draft where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .update();
    }

    @Override
    public List<PersonId> at(KbId kb) {
        return sql.sql("select person_id from draft where kb = ? order by changed")
                .param(kb.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    @Override
    public List<KbId> of(PersonId person) {
        return sql.sql("select kb from draft where person_id = ? order by kb")
                .param(person.value())
                .query((row, number) -> new KbId(row.getString("kb")))
                .list();
    }

    @Override
    public void removeAll(KbId kb) {
        sql.sql("delete from draft where kb = ?").param(kb.value()).update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new KbId(row.getString("kb")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("revision"),
                row.getString("added"),
                row.getString("removed"),
                Timestamps.read(row, "changed"));
    }
}
