package org.quadrivia.question.rdf.makers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.phrase.PeriodNames;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.KnowableValues;

/**
 * Decides whether two values are so far apart that somebody who knows the subject can say which is greater without knowing both
 * exactly. Numbers must differ by a tenth and by a plain share of
 * their spread. Years must differ by more the longer ago they are.
 *
 * @param apply whether these rules apply; otherwise, it is enough if a careful measurement can distinguish the two values
 * @param graph contains the dates of periods
 * @param periods knows the periods with clear names and those that can be compared
 * @param described whether a thing is described so fully that somebody may know its figures
 */
public record ClearSpacing(
        boolean apply, Graph graph, KnowableValues knowable, PeriodNames periods, Predicate<Node> described) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** Nobody takes a figure for another one that is this many times as large. */
    private static final BigDecimal FAR = BigDecimal.valueOf(4);
    /** Figures that differ by more than this factor are too easy to order: a hamlet among cities. */
    private static final BigDecimal ANOTHER_SIZE = BigDecimal.valueOf(100);
    /** With this share of their age, recent years must differ by a year or two, and years of antiquity by two generations. */
    private static final double OF_AGE = 0.02;

    private static final int LATEST_YEAR = 2100;
    /** If something ends after this year, it still exists, so its end is not a fact. */
    private static final int PRESENT = 2026;
    /** Years before this one are known as round numbers. An exact year among them would stand out. */
    private static final int ROUND_BEFORE = -1000;

    private static final int ROUND = 50;
    private static final int PLAIN = 5;
    /**
     * Nobody takes one period for another that is this many years away. For periods long ago, the next constant gives a share of
     * the time since then.
     */
    private static final int AGES = 300;

    private static final double AGES_OF_AGE = 0.2;
    /** Two periods overlap if they have more than this share of the shorter one in common. */
    private static final double COMMON = 0.1;

    /** Whether two values of the property may be compared. */
    public boolean apart(Node property, Node one, Node other) {
        if (!ValueSpacing.wellApart(one, other)) {
            return false;
        }
        return !apply
                || !knowable.oddlyNegative(property, one)
                        && !knowable.oddlyNegative(property, other)
                        && yearsApart(property, one, other)
                        && (knowable.year(property, one).isPresent()
                                || knowable.knowable(property, one)
                                || byATenth(one, other) && knowable.spread(property, one, other));
    }

    /** Whether the smaller of two figures is so small beside the other that nobody would compare them. */
    boolean outsized(Node one, Node other) {
        Optional<BigDecimal> a = NumbersAndDates.value(one).map(BigDecimal::abs);
        Optional<BigDecimal> b = NumbersAndDates.value(other).map(BigDecimal::abs);
        return apply
                && a.isPresent()
                && b.isPresent()
                && a.get().max(b.get()).compareTo(a.get().min(b.get()).multiply(ANOTHER_SIZE)) > 0;
    }

    /** Whether a date or figure of the thing may be asked for or compared. */
    boolean asks(Node thing, Node value) {
        return !apply || (NumbersAndDates.isDate(value) ? !periods.unclear(thing) : described.test(thing));
    }

    /** Whether questions may compare figures of the two things. Figures of a continent and a country are not compared. */
    boolean ofOneKind(Kinship kinship, Node one, Node other) {
        return !apply || !kinship.ofOtherKind(one, other);
    }

    /** Whether the date belongs to a period that people date differently in different places. Questions only compare such dates. */
    boolean disputed(Node thing, Node value) {
        return apply
                && value.isLiteral()
                && NumbersAndDates.isDate(value)
                && periods.setting(thing).isPresent();
    }

    /** Returns the things whose years are closest to the year asked for, but not so close that nobody could distinguish them. */
    Set<Node> nearest(AskedFact asked, List<Triple> facts, int most) {
        Optional<Integer> year = knowable.year(asked.property(), asked.object());
        return facts.stream()
                .filter(fact -> year.isPresent()
                        && knowable.year(fact.getPredicate(), fact.getObject()).isPresent()
                        && yearsApart(fact.getPredicate(), asked.object(), fact.getObject()))
                .sorted(Comparator.comparingInt(
                                (Triple fact) -> Math.abs(knowable.year(fact.getPredicate(), fact.getObject())
                                                .orElseThrow()
                                        - year.orElseThrow()))
                        .thenComparing(fact -> fact.getSubject().toString()))
                .limit(most)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    /** Returns other things with this name and place. They are the same thing, dated by other people. */
    List<Node> namesakes(Node thing) {
        return apply ? periods.namesakes(thing) : List.of();
    }

    /** Whether dates of the two things may be compared. */
    boolean comparable(Node one, Node other, Node value) {
        return asks(one, value)
                && asks(other, value)
                && (!apply
                        || !NumbersAndDates.isDate(value)
                        || !periods.related(one, other) && !periods.elsewhere(one, other) && !overlap(one, other));
    }

    /** Whether the name of a period says which one of several it is, so that it can hardly have come first or last. */
    boolean isNumbered(Node thing) {
        return apply && periods.isNumbered(thing);
    }

    /**
     * Whether two periods of one place overlap: the rule of a caliph lies within the Arab period. When each of them began and ended
     * there is a matter of definition.
     */
    private boolean overlap(Node one, Node other) {
        IntSummaryStatistics a = years(one);
        IntSummaryStatistics b = years(other);
        if (a.getCount() < 2 || b.getCount() < 2) {
            return false;
        }
        long common = (long) Math.min(a.getMax(), b.getMax()) - Math.max(a.getMin(), b.getMin());
        long shorter = Math.min((long) a.getMax() - a.getMin(), (long) b.getMax() - b.getMin());
        return common > COMMON * shorter;
    }

    /** Returns the years of the dates of a period that hold in one place only; none for another thing. */
    private IntSummaryStatistics years(Node thing) {
        return periods.setting(thing).isEmpty()
                ? new IntSummaryStatistics()
                : graph.find(thing, Node.ANY, Node.ANY).toList().stream()
                        .filter(fact -> fact.getObject().isLiteral() && NumbersAndDates.isDate(fact.getObject()))
                        .flatMap(fact -> year(fact).stream())
                        .mapToInt(Integer::intValue)
                        .summaryStatistics();
    }

    /**
     * Whether the greatest or least value is so far from all others that no other value could be taken for it.
     *
     * @param sorted the values in ascending order
     */
    boolean alone(List<Node> sorted, boolean greatest) {
        if (!apply || sorted.size() < 2) {
            return false;
        }
        List<Node> ends = greatest ? sorted.reversed() : sorted;
        Optional<BigDecimal> key = NumbersAndDates.value(ends.get(0));
        Optional<BigDecimal> next = NumbersAndDates.value(ends.get(1));
        if (key.isEmpty() || next.isEmpty() || key.get().signum() != next.get().signum()) {
            return false;
        }
        BigDecimal small = key.get().abs().min(next.get().abs());
        BigDecimal large = key.get().abs().max(next.get().abs());
        return large.compareTo(small.multiply(FAR)) > 0;
    }

    /**
     * Whether the first or last of the facts, by date, is centuries away from all others, so that everybody knows it: Rome came
     * before Franks and Ottomans.
     *
     * @param sorted the facts in ascending order of their dates
     */
    boolean isAgesAway(List<Triple> sorted, boolean last) {
        if (!apply || sorted.size() < 2) {
            return false;
        }
        List<Triple> ends = last ? sorted.reversed() : sorted;
        Optional<Integer> key = year(ends.get(0));
        Optional<Integer> next = year(ends.get(1));
        return key.isPresent()
                && next.isPresent()
                && Math.abs(key.get() - next.get())
                        > Math.max(AGES, AGES_OF_AGE * (PRESENT - Math.max(key.get(), next.get())));
    }

    private Optional<Integer> year(Triple fact) {
        return knowable.year(fact.getPredicate(), fact.getObject());
    }

    /**
     * Whether the two values may be options of the same item: they are years apart, and long ago an exact year is not shown
     * together with a round one.
     */
    boolean beside(Node property, Node one, Node other) {
        if (!yearsApart(property, one, other) || isRounded(property, one) || isRounded(property, other)) {
            return false;
        }
        Optional<Integer> a = knowable.year(property, one);
        Optional<Integer> b = knowable.year(property, other);
        return !apply
                || a.isEmpty()
                || b.isEmpty()
                || Math.max(a.get(), b.get()) > ROUND_BEFORE
                || !(isRound(a.get(), ROUND) && !isRound(b.get(), PLAIN)
                        || isRound(b.get(), ROUND) && !isRound(a.get(), PLAIN));
    }

    /** Whether only the year of the date is known, so that the date cannot be an option. */
    boolean isRounded(Node property, Node value) {
        return apply && NumbersAndDates.isDate(value) && !knowable.knowable(property, value);
    }

    /** Whether people call a year before Christ round: −1299 is 1300 BC. */
    private static boolean isRound(int year, int by) {
        return (1 - year) % by == 0;
    }

    /**
     * Whether the two values are not dates or years, or are so far apart that a rough idea of the date suffices to choose the right
     * one.
     */
    boolean yearsApart(Node property, Node one, Node other) {
        Optional<Integer> a = knowable.year(property, one);
        Optional<Integer> b = knowable.year(property, other);
        if (!apply || a.isEmpty() || b.isEmpty() || knowable.ofDays(property)) {
            return true;
        }
        if (Math.max(a.get(), b.get()) > PRESENT) {
            return false;
        }
        int age = LATEST_YEAR - Math.min(a.get(), b.get());
        return Math.abs(a.get() - b.get()) >= OF_AGE * age;
    }

    private static boolean byATenth(Node one, Node other) {
        Optional<BigDecimal> a = NumbersAndDates.value(one);
        Optional<BigDecimal> b = NumbersAndDates.value(other);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        BigDecimal larger = a.get().abs().max(b.get().abs());
        return a.get().subtract(b.get()).abs().compareTo(larger.multiply(TENTH)) >= 0;
    }
}
