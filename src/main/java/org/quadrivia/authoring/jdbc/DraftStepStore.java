package org.quadrivia.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the steps of drafts in the table created by {@code V17__draft_steps.sql}. The steps that were undone come after those
 * that were not. Each call joins the caller's transaction.
 */
@Repository
@ConditionalOnStorage
public class DraftStepStore {
    private static final String OF_DRAFT = " from draft_step where kb = ? and person_id = ?";

    private final JdbcClient sql;

    DraftStepStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the last step that was not undone. */
    public Optional<DraftStep> last(KbId kb, PersonId person) {
        return step("select *" + OF_DRAFT + " and not undone order by step desc limit 1", kb, person);
    }

    /** Returns the first step that was undone. */
    public Optional<DraftStep> next(KbId kb, PersonId person) {
        return step("select *" + OF_DRAFT + " and undone order by step limit 1", kb, person);
    }

    /** Returns the number of the last step that was not undone; 0 if there is none. Reads no statements. */
    public long lastNumber(KbId kb, PersonId person) {
        return sql.sql("select coalesce(max(step), 0)" + OF_DRAFT + " and not undone")
                .params(kb.value(), person.value())
                .query(Long.class)
                .single();
    }

    /** Returns what the last step that was not undone did; reads no statements. */
    public Optional<String> lastWords(KbId kb, PersonId person) {
        return words("select words" + OF_DRAFT + " and not undone order by step desc limit 1", kb, person);
    }

    /** Returns what the first step that was undone did; reads no statements. */
    public Optional<String> nextWords(KbId kb, PersonId person) {
        return words("select words" + OF_DRAFT + " and undone order by step limit 1", kb, person);
    }

    private Optional<DraftStep> step(String query, KbId kb, PersonId person) {
        return sql.sql(query)
                .params(kb.value(), person.value())
                .query((row, number) -> step(row))
                .optional();
    }

    private Optional<String> words(String query, KbId kb, PersonId person) {
        return sql.sql(query)
                .params(kb.value(), person.value())
                .query(String.class)
                .optional();
    }

    /** Adds a step after those that were not undone; the others are dropped. */
    public void add(KbId kb, PersonId person, DraftStep step) {
        sql.sql("delete" + OF_DRAFT + " and undone")
                .params(kb.value(), person.value())
                .update();
        String gainedAdded = step.gained().addedText();
        String gainedRemoved = step.gained().removedText();
        String lostAdded = step.lost().addedText();
        String lostRemoved = step.lost().removedText();
        sql.sql("insert into draft_step (kb, person_id, step, undone, words, revision_before, revision_after,"
                        + " gained_added, gained_removed, lost_added, lost_removed, size)"
                        + " values (?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kb.value(),
                        person.value(),
                        step.number(),
                        step.words(),
                        step.revisionBefore(),
                        step.revisionAfter(),
                        gainedAdded,
                        gainedRemoved,
                        lostAdded,
                        lostRemoved,
                        (long) gainedAdded.length()
                                + gainedRemoved.length()
                                + lostAdded.length()
                                + lostRemoved.length())
                .update();
    }

    /** Marks a step as undone or as done again. */
    public void mark(KbId kb, PersonId person, DraftStep step, boolean undone) {
        sql.sql("update draft_step set undone = ? where kb = ? and person_id = ? and step = ?")
                .params(undone, kb.value(), person.value(), step.number())
                .update();
    }

    /**
     * Drops the oldest steps, so that at most {@code steps} are left, with at most {@code characters} in all; the newest step
     * stays in any case.
     */
    public void keepNewest(KbId kb, PersonId person, int steps, long characters) {
        long oldest = Long.MAX_VALUE;
        long sum = 0;
        int count = 0;
        for (Size one : sql.sql("select step, size" + OF_DRAFT + " order by step desc")
                .params(kb.value(), person.value())
                .query((row, number) -> new Size(row.getLong("step"), row.getLong("size")))
                .list()) {
            sum += one.characters;
            if (count > 0 && (count == steps || sum > characters)) {
                break;
            }
            count++;
            oldest = one.step;
        }
        sql.sql("delete" + OF_DRAFT + " and step < ?")
                .params(kb.value(), person.value(), oldest)
                .update();
    }

    private record Size(long step, long characters) {}

    public void remove(KbId kb, PersonId person) {
        sql.sql("delete" + OF_DRAFT).params(kb.value(), person.value()).update();
    }

    /** Removes the steps of all drafts of a knowledge base. */
    public void removeAll(KbId kb) {
        sql.sql("delete from draft_step where kb = ?").param(kb.value()).update();
    }

    private static DraftStep step(ResultSet row) throws SQLException {
        return new DraftStep(
                row.getLong("step"),
                row.getString("words"),
                row.getString("revision_before"),
                row.getString("revision_after"),
                Change.of(row.getString("gained_added"), row.getString("gained_removed")),
                Change.of(row.getString("lost_added"), row.getString("lost_removed")));
    }
}
