package org.quadrivia.quiz.named;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.statistics.ItemAnalysis;

/**
 * How a named quiz went.
 *
 * @param people who took it, in the order in which they began
 * @param attempts all, the oldest first
 * @param items what it asked, the hardest first
 */
public record QuizResults(List<Person> people, List<Attempt> attempts, List<ItemFigures> items) {
    public QuizResults {
        people = List.copyOf(people);
        attempts = List.copyOf(attempts);
        items = List.copyOf(items);
    }

    /**
     * Somebody who took it.
     *
     * @param name empty for a guest
     * @param guest the number of the guest, from 1; 0 for who has a name
     */
    public record Who(Optional<String> name, int guest) {}

    /**
     * Somebody with all their attempts, the oldest first.
     *
     * @param first the score of the first that is finished, of {@code questions}
     * @param best the best score of those that are finished
     */
    public record Person(Who who, List<Attempt> attempts, OptionalInt first, OptionalInt best, int questions) {}

    /**
     * An attempt.
     *
     * @param number which one of theirs it is, from 1
     * @param score how many are right; empty as long as it is an exam that is not in
     */
    public record Attempt(
            Who who,
            int number,
            Instant started,
            Mode mode,
            int questions,
            int answered,
            OptionalInt score,
            boolean finished) {}

    /**
     * An item and how those did who met it in their first finished attempt.
     *
     * @param item as it was asked last
     * @param takers how many; 0 where nobody has finished
     * @param right how many of them were right
     * @param discrimination see {@link ItemAnalysis}
     */
    public record ItemFigures(Item item, int takers, int right, OptionalDouble discrimination) {
        /** The share who were right; empty where nobody has finished. */
        public OptionalDouble facility() {
            return takers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / takers);
        }
    }
}
