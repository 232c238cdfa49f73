package org.quadrivia.question.rdf.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Units;

/**
 * Decides which numbers a person could know exactly: years, and small whole numbers that are counts or ordinal numbers. Nobody
 * knows the exact number of inhabitants of a city, or a measured value. Questions only compare such numbers, unless a teacher
 * wants to ask about them.
 */
public final class KnowableValues {
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2100);
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,9}");
    private static final int FEW_YEARS = 2;
    /** At least this share of the values of a property must be small. Among large values, a small one is just as hard to know. */
    private static final double NEARLY_ALL = 0.9;

    private static final String NEW_YEAR = "-01-01";
    /** More dates than this on the first of January are not there by chance, if they are also a certain share of all dates. */
    private static final int MOST_BY_CHANCE = 1;

    private static final double OFTEN = 0.05;

    private static final BigDecimal MOST = new BigDecimal("1e100");
    /** A difference is plain if it is this share of the range in which the middle half of the numbers lies. */
    private static final BigDecimal PLAIN = new BigDecimal("0.1");
    /** Fewer numbers than this do not show their spread. */
    private static final int MANY = 12;

    private final GraphStatistics profile;
    private final Units units;
    private final ThingRanking ranking;
    private final Map<Node, Boolean> known = new HashMap<>();
    private final Map<Node, Boolean> years = new HashMap<>();
    private final Map<Node, Boolean> days = new HashMap<>();
    private final Map<Node, Boolean> rounded = new HashMap<>();
    private final Map<Node, BigDecimal> spreads = new HashMap<>();

    public KnowableValues(GraphStatistics profile, Units units, ThingRanking ranking) {
        this.ranking = ranking;
        this.profile = profile;
        this.units = units;
    }

    /** Whether a question may ask for the number or date that a thing has by the property. */
    public boolean knowable(Node property, Node value) {
        if (NumbersAndDates.isDate(value)) {
            return !value.getLiteralLexicalForm().contains(NEW_YEAR)
                    || ranking.worth(property) == PropertyWorth.RAISED
                    || !rounded.computeIfAbsent(property, this::rounds);
        }
        return ranking.worth(property) == PropertyWorth.RAISED
                || known.computeIfAbsent(property, this::counts) && whole(value);
    }

    /**
     * Whether the two numbers differ by a plain share of the spread of such numbers: of airports up to a thousand feet high, nobody
     * knows which lies at 239 and which at 268 feet.
     */
    public boolean spread(Node property, Node one, Node other) {
        Optional<BigDecimal> a = NumbersAndDates.value(one);
        Optional<BigDecimal> b = NumbersAndDates.value(other);
        return a.isEmpty()
                || b.isEmpty()
                || a.get().subtract(b.get()).abs().compareTo(spreads.computeIfAbsent(property, this::leastStep)) >= 0;
    }

    /**
     * Whether the number is below zero while hardly any other number of the property is. Few airports are below sea level, so
     * sentences give their height above it.
     */
    public boolean oddlyNegative(Node property, Node value) {
        return NumbersAndDates.value(value)
                        .filter(number -> number.signum() < 0)
                        .isPresent()
                && nearlyAll(values(property), BigDecimal.ZERO, MOST);
    }

    /** Returns a share of the range in which the middle half of the property's numbers lies. */
    private BigDecimal leastStep(Node property) {
        List<BigDecimal> sorted = values(property).stream().sorted().toList();
        int quarter = sorted.size() / 4;
        return sorted.size() < MANY
                ? BigDecimal.ZERO
                : sorted.get(sorted.size() - 1 - quarter)
                        .subtract(sorted.get(quarter))
                        .multiply(PLAIN);
    }

    /** Returns the year of a date, or a number that is a year; empty if it is another number. */
    public Optional<Integer> year(Node property, Node value) {
        if (!NumbersAndDates.isDate(value)) {
            return years.computeIfAbsent(property, this::years)
                    ? NumbersAndDates.value(value).map(BigDecimal::intValue)
                    : Optional.empty();
        }
        Matcher written = YEAR.matcher(value.getLiteralLexicalForm().strip());
        return written.lookingAt() ? Optional.of(Integer.parseInt(written.group())) : Optional.empty();
    }

    /** Whether all dates of the property are so close together that only their days distinguish them. */
    public boolean ofDays(Node property) {
        return days.computeIfAbsent(property, any -> {
            IntSummaryStatistics found = profile.use(property).someObjects().stream()
                    .filter(value -> value.isLiteral() && NumbersAndDates.isAmount(value))
                    .flatMap(value -> year(property, value).stream())
                    .mapToInt(Integer::intValue)
                    .summaryStatistics();
            return found.getCount() > 0 && (long) found.getMax() - found.getMin() <= FEW_YEARS;
        });
    }

    /** Whether so many of its dates are the first of January that this day means an unknown day. */
    private boolean rounds(Node property) {
        List<Node> dates = profile.use(property).someObjects().stream()
                .filter(value -> value.isLiteral() && NumbersAndDates.isDate(value))
                .toList();
        long first = dates.stream()
                .filter(date -> date.getLiteralLexicalForm().contains(NEW_YEAR))
                .count();
        return first > MOST_BY_CHANCE && first > OFTEN * dates.size();
    }

    private boolean counts(Node property) {
        return bare(property) && nearlyAll(values(property), SMALL.negate(), SMALL) || years(property);
    }

    private boolean years(Node property) {
        return bare(property) && nearlyAll(values(property), SMALL, LATEST_YEAR);
    }

    /** Whether the numbers of the property are whole and have no unit. */
    private boolean bare(Node property) {
        return profile.use(property).whole() && units.of(property).isEmpty();
    }

    private List<BigDecimal> values(Node property) {
        return profile.use(property).someObjects().stream()
                .filter(Node::isLiteral)
                .flatMap(node -> NumbersAndDates.value(node).stream())
                .toList();
    }

    private static boolean nearlyAll(List<BigDecimal> values, BigDecimal above, BigDecimal below) {
        long within = values.stream()
                .filter(value -> value.compareTo(above) >= 0 && value.compareTo(below) < 0)
                .count();
        return !values.isEmpty() && within >= NEARLY_ALL * values.size();
    }

    private static boolean whole(Node value) {
        Optional<BigDecimal> number = NumbersAndDates.value(value);
        return number.filter(n -> n.abs().compareTo(LATEST_YEAR) < 0).isPresent();
    }
}
