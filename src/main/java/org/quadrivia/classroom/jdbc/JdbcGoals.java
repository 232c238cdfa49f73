package org.quadrivia.classroom.jdbc;

import java.util.List;
import java.util.UUID;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.objective.Goal;
import org.quadrivia.classroom.objective.GoalStore;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores goals in the table {@code class_goal}. They go with their knowledge base. */
@Component
@ConditionalOnStorage
final class JdbcGoals implements GoalStore {
    private final Storage storage;
    private final JdbcClient database;

    JdbcGoals(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void add(Goal goal) {
        storage.write(() -> database.sql("""
                        insert into class_goal (id, class_id, kb, objective, sentence, due, made) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        goal.id(),
                        goal.of().value(),
                        goal.kb().value(),
                        goal.objective().iri(),
                        goal.sentence(),
                        Timestamps.of(goal.due()),
                        Timestamps.of(goal.made()))
                .update());
    }

    @Override
    public List<Goal> of(ClassId id) {
        return storage.read(() -> database.sql("select * from class_goal where class_id = ? order by due, sentence, id")
                .param(id.value())
                .query((row, n) -> new Goal(
                        row.getObject("id", UUID.class),
                        new ClassId(row.getObject("class_id", UUID.class)),
                        new KbId(row.getString("kb")),
                        new EntityId(row.getString("objective")),
                        row.getString("sentence"),
                        Timestamps.read(row, "due"),
                        Timestamps.read(row, "made")))
                .list());
    }

    @Override
    public void remove(ClassId id, UUID goal) {
        storage.write(() -> database.sql("delete from class_goal where class_id = ? and id = ?")
                .params(id.value(), goal)
                .update());
    }

    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql("delete from class_goal where kb = ?")
                .param(base.kb().value())
                .update());
    }
}
