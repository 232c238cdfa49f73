package org.quadrivia.question.rdf.makers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/** Decides how far apart numbers and dates must be to be shown together, and makes up values near a given one. */
public final class ValueSpacing {
    /** If numbers differ by less than this share of the larger one, the difference may be due to measurement. */
    private static final BigDecimal NEAREST = new BigDecimal("0.03");
    /** A number that is more than this many times larger or smaller than the right one is implausible. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);
    /** Whole numbers from this one to {@code LATEST_YEAR} are treated as years, so the rules for dates apply to their spacing. */
    private static final int EARLIEST_YEAR = 1000;

    private static final int LATEST_YEAR = 2100;
    /** Whole numbers up to this one are taken to be counts or ordinal numbers. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private ValueSpacing() {}

    /** Whether the difference between the two values is too large to be explained by their precision or by measurement. */
    public static boolean wellApart(Node one, Node other) {
        return wellApart(one, other, true);
    }

    /** @param years whether whole numbers may be years; two years are far enough apart if they differ at all */
    static boolean wellApart(Node one, Node other, boolean years) {
        if (NumbersAndDates.compare(one, other).filter(c -> c != 0).isEmpty()) {
            return false;
        }
        Optional<BigDecimal> a = number(one);
        Optional<BigDecimal> b = number(other);
        if (a.isEmpty() || b.isEmpty() || years && yearLike(a.get()) && yearLike(b.get())) {
            return true;
        }
        BigDecimal larger = a.get().abs().max(b.get().abs());
        BigDecimal least = larger.multiply(NEAREST).max(NumbersAndDates.lastPlace(larger));
        return a.get().subtract(b.get()).abs().compareTo(least) >= 0;
    }

    /** Whether both values have the same datatype and are shown with the same number of decimals. */
    public static boolean samePrecision(Node one, Node other) {
        return one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                && decimals(one) == decimals(other)
                && (!isText(one)
                        || one.getLiteralLexicalForm().length()
                                == other.getLiteralLexicalForm().length())
                && NumbersAndDates.isDate(one) == NumbersAndDates.isDate(other);
    }

    /** Whether the value has the same sign as the key and differs from it by a factor of at most {@code FARTHEST}. */
    static boolean plausible(Node value, Node key) {
        Optional<BigDecimal> a = number(value);
        Optional<BigDecimal> b = number(key);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        BigDecimal small = a.get().abs().min(b.get().abs());
        BigDecimal large = a.get().abs().max(b.get().abs());
        return a.get().signum() == b.get().signum() && large.compareTo(small.multiply(FARTHEST)) <= 0;
    }

    /**
     * Makes up a value near a given one, with the same datatype and precision.
     *
     * @param step the number of steps from the given value; negative for a smaller value
     * @param years whether a whole number may be a year
     * @return empty if no such value can be made up
     */
    static Optional<Node> beside(Node key, int step, boolean years) {
        String text = key.getLiteralLexicalForm().strip();
        String type = isText(key) ? written(text) : key.getLiteralDatatypeURI();
        try {
            if (type.equals(XSDDatatype.XSDgYear.getURI())) {
                return typed(Year.parse(text).plusYears(step * 3L).toString(), key);
            }
            if (type.equals(XSDDatatype.XSDgYearMonth.getURI())) {
                return typed(YearMonth.parse(text).plusMonths(step).toString(), key);
            }
            if (type.equals(XSDDatatype.XSDdate.getURI())) {
                return typed(LocalDate.parse(text).plusDays(step).toString(), key);
            }
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
        return number(key).filter(n -> n.signum() > 0).flatMap(n -> typed(beside(n, step, years), key));
    }

    private static boolean isText(Node node) {
        return node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI());
    }

    /** Returns the datatype of the date that a plain text in ISO 8601 format represents. */
    private static String written(String text) {
        return switch (text.length()) {
            case 4 -> XSDDatatype.XSDgYear.getURI();
            case 7 -> XSDDatatype.XSDgYearMonth.getURI();
            default -> XSDDatatype.XSDdate.getURI();
        };
    }

    private static String beside(BigDecimal number, int step, boolean years) {
        if (years && number.scale() <= 0 && yearLike(number)) {
            return number.add(BigDecimal.valueOf(step * 3L)).toPlainString();
        }
        BigDecimal share = number.multiply(new BigDecimal("0.15")).setScale(number.scale(), RoundingMode.HALF_UP);
        BigDecimal least = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        BigDecimal made = number.add(share.max(least).multiply(BigDecimal.valueOf(step)));
        return made.signum() > 0 ? made.toPlainString() : "";
    }

    private static Optional<Node> typed(String text, Node like) {
        Node made = NodeFactory.createLiteralDT(text, like.getLiteralDatatype());
        return text.isEmpty() || !NumbersAndDates.isAmount(made) ? Optional.empty() : Optional.of(made);
    }

    /** Whether the value is a small whole number. */
    static boolean small(Node value) {
        return number(value)
                .filter(n -> n.scale() <= 0 && n.abs().compareTo(SMALL) <= 0)
                .isPresent();
    }

    /** Whether most of the whole numbers among the values can be years. */
    static boolean areYears(List<Node> values) {
        int years = 0;
        int numbers = 0;
        for (Node value : values) {
            Optional<BigDecimal> number = number(value);
            numbers += number.isPresent() ? 1 : 0;
            years += number.filter(ValueSpacing::yearLike).isPresent() ? 1 : 0;
        }
        return 2 * years >= numbers;
    }

    private static boolean yearLike(BigDecimal number) {
        return number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(EARLIEST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LATEST_YEAR)) <= 0;
    }

    private static int decimals(Node value) {
        return number(value).map(NumbersAndDates::decimals).orElse(0);
    }

    private static Optional<BigDecimal> number(Node node) {
        return NumbersAndDates.value(node);
    }
}
