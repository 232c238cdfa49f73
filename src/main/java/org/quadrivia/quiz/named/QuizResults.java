package org.quadrivia.quiz.named;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.statistics.ItemAnalysis;

/**
 * The results of a named quiz.
 *
 * @param people the people who took it, in the order in which they began
 * @param attempts all attempts, oldest first
 * @param items the items that it asked, hardest first
 * @param objectives the learning objectives that it asked about, the least known first
 */
public record QuizResults(
        List<Person> people, List<Attempt> attempts, List<ItemFigures> items, List<ObjectiveFigures> objectives) {
    public QuizResults {
        people = List.copyOf(people);
        attempts = List.copyOf(attempts);
        items = List.copyOf(items);
        objectives = List.copyOf(objectives);
    }

    /**
     * Somebody who took the quiz.
     *
     * @param name the shown name; empty for a guest
     * @param guest the number of the guest, from 1; 0 for a taker with a name
     */
    public record Who(Optional<String> name, int guest) {}

    /**
     * Somebody with all their attempts, oldest first.
     *
     * @param first the points of the first finished attempt; empty if none is finished
     * @param best the most points in one of all finished attempts; empty if none is finished
     * @param questions the number of questions in the first attempt
     */
    public record Person(Who who, List<Attempt> attempts, OptionalDouble first, OptionalDouble best, int questions) {}

    /**
     * An attempt.
     *
     * @param number the number of the attempt among those of the same taker, from 1
     * @param score the number of right answers; empty while the attempt is an exam that is not handed in
     * @param points the points, with partial credit; 0 while there is no score
     */
    public record Attempt(
            Who who,
            int number,
            Instant started,
            Mode mode,
            int questions,
            int answered,
            OptionalInt score,
            double points,
            boolean finished) {}

    /**
     * A learning objective and how the questions about it were answered. Only the first finished attempt of each taker counts.
     *
     * @param questions the number of different questions about it
     * @param answers the number of times that one of them was asked, at least 1
     * @param right the number of right answers
     */
    public record ObjectiveFigures(Objective objective, int questions, int answers, int right) {
        /** Returns the share of right answers. */
        public double facility() {
            return (double) right / answers;
        }
    }

    /**
     * An item and how it was answered. Only the first finished attempt of each taker counts.
     *
     * @param item the item as it was asked most recently
     * @param takers the number of takers who were asked it; 0 if nobody has finished
     * @param right the number of takers who answered it correctly
     * @param discrimination the discrimination; see {@link ItemAnalysis}
     */
    public record ItemFigures(Item item, int takers, int right, OptionalDouble discrimination) {
        /** Returns the share of takers who answered correctly; empty if nobody has finished. */
        public OptionalDouble facility() {
            return takers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / takers);
        }
    }
}
