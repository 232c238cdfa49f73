package org.quadrivia.quiz.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * How often the options of an item were taken by those who did best on the rest of the quiz, by those who did worst, and by those in
 * between.
 *
 * @param people the number of takers in each third
 * @param right the number of takers in each third whose answer was right
 * @param lines the options in the order of the item; none if the kind of item has no options to choose
 */
public record OptionTable(Thirds people, Thirds right, List<Line> lines) {
    /** The table of an item that nobody has answered. */
    public static final OptionTable NONE = new OptionTable(new Thirds(0, 0, 0), new Thirds(0, 0, 0), List.of());

    public OptionTable {
        lines = List.copyOf(lines);
    }

    /** Numbers of takers. Upper and lower third are of the same size; what cannot be divided by three is in the middle. */
    public record Thirds(int upper, int middle, int lower) {
        public int all() {
            return upper + middle + lower;
        }
    }

    /** An option, and how many took it. */
    public record Line(Option option, Thirds taken) {}

    /**
     * The answer of one taker.
     *
     * @param chosen the labels of the chosen options
     * @param rest the share of the points on the rest of the quiz
     */
    public record Given(Set<String> chosen, boolean right, double rest) {
        public Given {
            chosen = Set.copyOf(chosen);
        }
    }

    /**
     * Counts the answers to an item.
     *
     * @param answers one answer of each taker; those with the same rest stay in this order
     */
    public static OptionTable of(Item item, List<Given> answers) {
        List<Given> best = answers.stream()
                .sorted(Comparator.comparingDouble(Given::rest).reversed())
                .toList();
        boolean chosen = item.kind() == Kind.SINGLE || item.kind() == Kind.MULTIPLE || item.kind() == Kind.BOOLEAN;
        return new OptionTable(
                count(best, answer -> true),
                count(best, Given::right),
                chosen
                        ? item.options().stream()
                                .map(option -> new Line(
                                        option,
                                        count(best, answer -> answer.chosen().contains(option.label()))))
                                .toList()
                        : List.of());
    }

    private static Thirds count(List<Given> best, Predicate<Given> which) {
        int third = best.size() / 3;
        int lower = best.size() - third;
        return new Thirds(
                count(best.subList(0, third).stream().filter(which).count()),
                count(best.subList(third, lower).stream().filter(which).count()),
                count(best.subList(lower, best.size()).stream().filter(which).count()));
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
