package org.quadrivia.authoring.jdbc;

import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.objectives.DeclinedObjectives;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declined suggestions in the table of {@code V10__declined_objectives.sql}. */
@Repository
@ConditionalOnStorage
class JdbcDeclinedObjectives implements DeclinedObjectives {
    private final JdbcClient sql;

    JdbcDeclinedObjectives(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> of(KbId kb, PersonId person) {
        return Set.copyOf(sql.sql("select suggestion from declined_objective where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .query(String.class)
                .list());
    }

    @Override
    public void add(KbId kb, PersonId person, String key) {
        if (!of(kb, person).contains(key)) {
            sql.sql("insert into declined_objective (kb, person_id, suggestion) values (?, ?, ?)")
                    .params(kb.value(), person.value(), key)
                    .update();
        }
    }

    @Override
    public void clear(KbId kb, PersonId person) {
        sql.sql("delete from declined_objective where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .update();
    }

    @Override
    public void removeAll(KbId kb) {
        sql.sql("delete from declined_objective where kb = ?").param(kb.value()).update();
    }
}
