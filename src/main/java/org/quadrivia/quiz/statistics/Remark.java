package org.quadrivia.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/**
 * What the answers say about an item. The messages {@code quiz.csv.remark.FINDING} put it into words.
 *
 * @param option the label of the option that it is about; empty if it is about the item
 */
public record Remark(Finding finding, String option) {
    /**
     * The number of takers from which on remarks are made. An option that one in seven would take is left by 20 takers in 5 of 100
     * quizzes, and each third has 6 takers.
     */
    public static final int MIN_TAKERS = 20;

    /** Below this discriminative efficiency, Moodle marks a question. */
    private static final double LOW_EFFICIENCY = 0.15;

    /** An option that fewer take distracts nobody. */
    private static final double FEW = 0.05;

    private static final int CLEARLY = 2;

    /** What is found, in the order of what a teacher should look at first. */
    public enum Finding {
        /** More of the lower third than of the upper third were right. */
        WEAKER_BETTER,
        /** More of the upper third took this wrong option than the right one. */
        BEST_TOOK,
        /** Nobody was right. */
        NOBODY_RIGHT,
        /** The takers earned less than by guessing. */
        BELOW_GUESSING,
        /** Those who did well on the rest hardly did better. */
        HARDLY_TELLS,
        /** Nobody took this wrong option. */
        NOBODY_TAKES,
        /** Hardly anybody took this wrong option. */
        HARDLY_ANYBODY_TAKES,
        /** Everybody was right. */
        ALL_RIGHT
    }

    /**
     * Returns what the answers to an item say, the most important first; nothing for fewer than {@value #MIN_TAKERS} takers.
     *
     * @param guess what can be expected of guesses
     */
    public static List<Remark> of(Item item, ItemAnalysis.Figures figures, OptionTable table, OptionalDouble guess) {
        if (figures.takers() < MIN_TAKERS) {
            return List.of();
        }
        if (figures.right() == figures.takers()) {
            return List.of(new Remark(Finding.ALL_RIGHT, ""));
        }
        List<Remark> remarks = new ArrayList<>();
        boolean weakerBetter = figures.discrimination().orElse(0) < 0
                && table.right().lower() >= table.right().upper() + CLEARLY;
        if (weakerBetter) {
            remarks.add(new Remark(Finding.WEAKER_BETTER, ""));
        }
        bestTook(item, table).forEach(remarks::add);
        if (figures.facility() == 0) {
            remarks.add(new Remark(Finding.NOBODY_RIGHT, ""));
        } else if (figures.facility() < guess.orElse(0)) {
            remarks.add(new Remark(Finding.BELOW_GUESSING, ""));
        }
        if (!weakerBetter && figures.efficiency().orElse(1) < LOW_EFFICIENCY) {
            remarks.add(new Remark(Finding.HARDLY_TELLS, ""));
        }
        wrong(table)
                .filter(line -> line.taken().all() == 0)
                .forEach(line -> remarks.add(
                        new Remark(Finding.NOBODY_TAKES, line.option().label())));
        wrong(table)
                .filter(line -> line.taken().all() > 0
                        && line.taken().all() < FEW * table.people().all())
                .forEach(line -> remarks.add(
                        new Remark(Finding.HARDLY_ANYBODY_TAKES, line.option().label())));
        return List.copyOf(remarks);
    }

    private static Stream<Remark> bestTook(Item item, OptionTable table) {
        int best = table.people().upper();
        return wrong(table)
                .filter(line -> item.kind() == Kind.MULTIPLE
                        ? 2 * line.taken().upper() > best
                        : 3 * line.taken().upper() >= best
                                && line.taken().upper() > table.right().upper())
                .map(line -> new Remark(Finding.BEST_TOOK, line.option().label()));
    }

    private static Stream<OptionTable.Line> wrong(OptionTable table) {
        return table.lines().stream().filter(line -> !line.option().correct());
    }
}
