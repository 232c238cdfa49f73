package org.quadrivia.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.AccessRightsStore;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Access rights in the tables of {@code V4__authoring.sql}, {@code V9__bases_under_way.sql} and {@code V14__pictures.sql}. */
@Repository
@ConditionalOnStorage
class JdbcAccessRights implements AccessRightsStore {
    private final JdbcClient sql;

    JdbcAccessRights(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(KbId kb, PersonId person) {}

    @Override
    public List<AccessRights> all() {
        Map<KbId, Set<PersonId>> editors = lines("select kb, person_id from knowledge_base_editor").stream()
                .collect(Collectors.groupingBy(Line::kb, Collectors.mapping(Line::person, Collectors.toSet())));
        return sql.sql(
                        "select kb, owner_id, visibility, code, archived, under_way, pictures from knowledge_base order by kb")
                .query((row, number) -> rights(row, editors))
                .list();
    }

    @Override
    public void keep(AccessRights rights) {
        String kb = rights.kb().value();
        sql.sql("delete from knowledge_base_editor where kb = ?").param(kb).update();
        int known = written(
                "update knowledge_base set owner_id = :owner, visibility = :visibility, code = :code, archived = :archived,"
                        + " pictures = :pictures where kb = :kb",
                rights);
        if (known == 0) {
            written(
                    "insert into knowledge_base (kb, owner_id, visibility, code, archived, pictures)"
                            + " values (:kb, :owner, :visibility, :code, :archived, :pictures)",
                    rights);
        }
        rights.editors()
                .forEach(editor -> sql.sql("insert into knowledge_base_editor (kb, person_id) values (?, ?)")
                        .params(kb, editor.value())
                        .update());
    }

    @Override
    public boolean begin(AccessRights rights, Instant now) {
        boolean known = sql.sql("select count(*) from knowledge_base where kb = ?")
                        .param(rights.kb().value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            keep(rights);
            end(rights.kb(), now);
        }
        return !known;
    }

    @Override
    public void end(KbId kb, Instant now) {
        sql.sql("update knowledge_base set under_way = ? where kb = ?")
                .params(Timestamps.of(now), kb.value())
                .update();
    }

    @Override
    public boolean settle(KbId kb) {
        return sql.sql("update knowledge_base set under_way = null where kb = ?")
                        .param(kb.value())
                        .update()
                > 0;
    }

    @Override
    public void remove(KbId kb) {
        for (String table : List.of("knowledge_base_editor", "knowledge_base_reader", "knowledge_base")) {
            sql.sql("delete from " + table + " where kb = ?").param(kb.value()).update();
        }
    }

    @Override
    public Set<KbId> opened(PersonId person) {
        return new HashSet<>(sql.sql("select kb from knowledge_base_reader where person_id = ?")
                .param(person.value())
                .query((row, number) -> new KbId(row.getString("kb")))
                .list());
    }

    @Override
    public void open(PersonId person, KbId kb) {
        if (!opened(person).contains(kb)) {
            sql.sql("insert into knowledge_base_reader (kb, person_id) values (?, ?)")
                    .params(kb.value(), person.value())
                    .update();
        }
    }

    @Override
    public void forget(PersonId person) {
        for (String table : List.of("knowledge_base_editor", "knowledge_base_reader")) {
            sql.sql("delete from " + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
        sql.sql("update knowledge_base set owner_id = null where owner_id = ?")
                .param(person.value())
                .update();
    }

    private List<Line> lines(String query) {
        return sql.sql(query)
                .query((row, number) ->
                        new Line(new KbId(row.getString("kb")), new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    private int written(String statement, AccessRights rights) {
        return sql.sql(statement)
                .param("kb", rights.kb().value())
                .param("owner", rights.owner().map(PersonId::value).orElse(null), Types.OTHER)
                .param("visibility", rights.visibility().name())
                .param("code", rights.code().value())
                .param("archived", rights.archived())
                .param("pictures", rights.pictures())
                .update();
    }

    private static AccessRights rights(ResultSet row, Map<KbId, Set<PersonId>> editors) throws SQLException {
        KbId kb = new KbId(row.getString("kb"));
        return new AccessRights(
                kb,
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(PersonId::new),
                editors.getOrDefault(kb, Set.of()),
                Visibility.valueOf(row.getString("visibility")),
                new JoinCode(row.getString("code")),
                row.getBoolean("archived"),
                Optional.ofNullable(Timestamps.readNullable(row, "under_way")),
                row.getBoolean("pictures"));
    }
}
