package org.quadrivia.classroom.objective;

import java.util.List;
import java.util.OptionalDouble;
import org.quadrivia.classroom.roster.Classes.Learner;

/**
 * The goals of a class, and how far its learners are who share their study.
 *
 * @param sharing how many learners share their study
 * @param learners how many learners there are
 */
public record GoalBook(List<Row> rows, int sharing, int learners) {
    public GoalBook {
        rows = List.copyOf(rows);
    }

    /**
     * A goal.
     *
     * @param people the learners who share their study, by name; none if the knowledge base no longer has the objective, or is not
     *     readable
     */
    public record Row(Goal goal, List<Person> people) {
        public Row {
            people = List.copyOf(people);
        }

        /** Returns how many have mastered it. */
        public long mastered() {
            return people.stream()
                    .filter(one -> one.how().degree() == Mastered.Degree.MASTERED)
                    .count();
        }

        /** Returns the mean share of the facts that are known, 0 to 1; empty if nobody is counted. */
        public OptionalDouble share() {
            return people.stream().mapToDouble(one -> one.how().share()).average();
        }
    }

    /** How far a learner is. */
    public record Person(Learner learner, Mastered how) {}
}
