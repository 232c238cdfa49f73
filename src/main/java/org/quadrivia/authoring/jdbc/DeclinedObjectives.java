package org.quadrivia.authoring.jdbc;

import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores which suggested objectives people have declined, in the table of {@code V10__declined_objectives.sql}. */
@Repository
@ConditionalOnStorage
public class DeclinedObjectives {
    private final JdbcClient sql;

    DeclinedObjectives(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the keys of the suggestions that a person has declined. */
    public Set<String> of(KbId kb, PersonId person) {
        return Set.copyOf(sql.sql("select suggestion from declined_objective where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .query(String.class)
                .list());
    }

    /** Adds a suggestion; nothing changes if it is there already. */
    public void add(KbId kb, PersonId person, String key) {
        if (!of(kb, person).contains(key)) {
            sql.sql("insert into declined_objective (kb, person_id, suggestion) values (?, ?, ?)")
                    .params(kb.value(), person.value(), key)
                    .update();
        }
    }

    public void clear(KbId kb, PersonId person) {
        sql.sql("delete from declined_objective where kb = ? and person_id = ?")
                .params(kb.value(), person.value())
                .update();
    }

    /** Removes what anybody has declined for a knowledge base. */
    public void removeAll(KbId kb) {
        sql.sql("delete from declined_objective where kb = ?").param(kb.value()).update();
    }
}
