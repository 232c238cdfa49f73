package org.quadrivia.quiz.named;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.statistics.ItemAnalysis;
import org.quadrivia.quiz.statistics.OptionTable;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.quadrivia.quiz.statistics.Remark;

/**
 * The results of a named quiz.
 *
 * @param people the people who took it, in the order in which they began
 * @param attempts all attempts, oldest first
 * @param whole the figures of the quiz as a whole, from the first finished attempt of each taker
 * @param items the items that it asked: those with remarks first, in the order of their first remarks, then the hardest
 * @param objectives the learning objectives that it asked about, the least known first
 */
public record QuizResults(
        List<Person> people,
        List<Attempt> attempts,
        QuizFigures whole,
        List<ItemFigures> items,
        List<ObjectiveFigures> objectives) {
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
     * @param figures empty if nobody has finished
     * @param guess the points that guesses can expect; see {@link org.quadrivia.quiz.statistics.RandomGuess}
     */
    public record ItemFigures(
            Item item,
            Optional<ItemAnalysis.Figures> figures,
            OptionalDouble guess,
            OptionTable options,
            List<Remark> remarks) {
        public ItemFigures {
            remarks = List.copyOf(remarks);
        }

        /** Returns the number of takers who were asked the item; 0 if nobody has finished. */
        public int takers() {
            return figures.map(ItemAnalysis.Figures::takers).orElse(0);
        }

        /** Returns the number of takers whose answer was wholly right. */
        public int right() {
            return figures.map(ItemAnalysis.Figures::right).orElse(0);
        }

        /** Returns the mean of the points; empty if nobody has finished. */
        public OptionalDouble facility() {
            return figures.map(found -> OptionalDouble.of(found.facility())).orElse(OptionalDouble.empty());
        }

        /** Returns the discrimination index; see {@link ItemAnalysis}. */
        public OptionalDouble discrimination() {
            return of(ItemAnalysis.Figures::discrimination);
        }

        /** Returns one of the figures; empty if nobody has finished, or if it is not known. */
        public OptionalDouble of(Function<ItemAnalysis.Figures, OptionalDouble> figure) {
            return figures.map(figure).orElse(OptionalDouble.empty());
        }
    }
}
