package org.quadrivia.study.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.study.Attainment;

/**
 * A learner's progress with a knowledge base. Days, streak and goal cover all knowledge bases.
 *
 * @param begun whether the learner has answered a question
 * @param topics the topics, in the order of the knowledge base
 * @param entities the entities asked about that have some facts, the least known first; empty if the knowledge base has learning
 *     objectives
 * @param days the last half year in whole weeks from Monday, up to today, without gaps
 * @param calibration the calibration; empty until a fact was reviewed at least one day after its previous review
 * @param byExpectation the calibration by expected probability, lowest first
 * @param streak the number of days studied with at most one day off in a week
 * @param goal the number of answers a day that the learner aims at
 */
public record Progress(
        KbCard card,
        boolean begun,
        Attainment attainment,
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

    /** Returns whether a fact belongs to more than one topic, so that the topics hold more facts in sum than there are. */
    public boolean topicsOverlap() {
        return topics.stream().mapToInt(Mastery::facts).sum() > attainment.facts();
    }

    /** Returns the last of {@link #days}. */
    public Day today() {
        return days.getLast();
    }
}
