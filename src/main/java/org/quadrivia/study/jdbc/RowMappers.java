package org.quadrivia.study.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.storage.jdbc.Timestamps;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.Review;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Parameters;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;

/** Converts rows to records. */
final class RowMappers {
    private RowMappers() {}

    static FactMemory remembered(ResultSet row, int number) throws SQLException {
        return new FactMemory(
                new KbId(row.getString("kb")),
                new FactId(row.getString("fact")),
                new Memory(
                        Memory.State.valueOf(row.getString("state")),
                        row.getInt("step"),
                        row.getDouble("stability"),
                        row.getDouble("difficulty"),
                        Timestamps.read(row, "reviewed"),
                        Timestamps.read(row, "due"),
                        row.getInt("lapses"),
                        row.getString("algorithm")),
                row.getInt("times"),
                row.getInt("right_run"),
                Timestamps.read(row, "first_seen"),
                row.getString("form"),
                row.getString("item_id"),
                row.getString("words"));
    }

    static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new KbId(row.getString("kb")),
                new FactId(row.getString("fact")),
                new QuizId(row.getString("attempt_id")),
                row.getInt("place"),
                row.getString("item_id"),
                row.getString("form"),
                Rating.valueOf(row.getString("rating")),
                Timestamps.read(row, "reviewed"),
                Duration.ofMillis(row.getInt("took_ms")),
                row.getBoolean("hinted"),
                row.getBoolean("self_rated"),
                row.getObject("expected", Double.class),
                before(row),
                after(row));
    }

    /** Returns the memory before a review as the log keeps it, without steps and lapses; null at the first review. */
    private static @Nullable Memory before(ResultSet row) throws SQLException {
        String state = row.getString("state_before");
        if (state == null) {
            return null;
        }
        Instant reviewed = Timestamps.read(row, "reviewed_before");
        return memory(state, row.getDouble("stability_before"), row.getDouble("difficulty_before"), reviewed, reviewed);
    }

    private static Memory after(ResultSet row) throws SQLException {
        return memory(
                row.getString("state_after"),
                row.getDouble("stability_after"),
                row.getDouble("difficulty_after"),
                Timestamps.read(row, "reviewed"),
                Timestamps.read(row, "due_after"));
    }

    private static Memory memory(String state, double stability, double difficulty, Instant reviewed, Instant due) {
        Instant notBefore = due.isBefore(reviewed) ? reviewed : due;
        return new Memory(
                Memory.State.valueOf(state), 0, stability, difficulty, reviewed, notBefore, 0, Parameters.ALGORITHM);
    }

    static Confusion confusion(ResultSet row, int number) throws SQLException {
        return new Confusion(
                new KbId(row.getString("kb")),
                new FactId(row.getString("fact")),
                new Confusion.Thing(row.getString("wrong_value"), row.getString("wrong_label")),
                new Confusion.Thing(row.getString("right_value"), row.getString("right_label")),
                row.getInt("times"),
                Timestamps.read(row, "last_time"));
    }

    static StudySettings settings(ResultSet row, int number) throws SQLException {
        return new StudySettings(
                row.getInt("new_a_day"),
                row.getInt("reviews_a_day"),
                new Retention(row.getDouble("retention")),
                row.getInt("goal"));
    }
}
