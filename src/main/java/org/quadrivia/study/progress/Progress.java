package org.quadrivia.study.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;

/**
 * How far somebody is with a knowledge base. Days, streak and goal are over all knowledge bases.
 *
 * @param topics in the order of the knowledge base
 * @param entities those asked about, the least known first
 * @param days the last ones up to today, without gaps
 * @param calibration empty until something was reviewed after a day
 * @param byExpectation the same by how much was expected, least first
 * @param streak days studied with at most one off in a week
 * @param goal answers a day
 */
public record Progress(
        KbCard card,
        Mastery all,
        List<Mastery> topics,
        List<Mastery> entities,
        List<Day> days,
        Optional<Calibration> calibration,
        List<Calibration> byExpectation,
        int streak,
        int goal) {
    /** A day and the answers given on it. */
    public record Day(LocalDate date, int right, int wrong) {
        public int answers() {
            return right + wrong;
        }
    }

    public Progress {
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
        days = List.copyOf(days);
        byExpectation = List.copyOf(byExpectation);
    }

    /** The last of {@link #days}. */
    public Day today() {
        return days.getLast();
    }
}
