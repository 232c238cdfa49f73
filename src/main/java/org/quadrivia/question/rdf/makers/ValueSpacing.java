package org.quadrivia.question.rdf.makers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.question.rdf.language.Amounts;

/** How far apart numbers and dates must be to stand beside each other, and numbers made up beside a given one. */
public final class ValueSpacing {
    /** Numbers nearer than this share of the larger are a matter of measuring. */
    private static final BigDecimal NEAREST = new BigDecimal("0.03");
    /** A number so many times larger or smaller than the right one is no likely answer. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);
    /** Years nearer to the present than so many, written as plain numbers, are spaced like dates. */
    private static final int EARLIEST_YEAR = 1000;

    private static final int LATEST_YEAR = 2100;

    private ValueSpacing() {}

    /** Whether the two differ by more than their precision or a careful measurement could. */
    public static boolean wellApart(Node one, Node other) {
        if (Amounts.compare(one, other).filter(c -> c != 0).isEmpty()) {
            return false;
        }
        Optional<BigDecimal> a = number(one);
        Optional<BigDecimal> b = number(other);
        if (a.isEmpty() || b.isEmpty() || yearLike(a.get()) && yearLike(b.get())) {
            return true;
        }
        BigDecimal larger = a.get().abs().max(b.get().abs());
        BigDecimal least = larger.multiply(NEAREST).max(Amounts.lastPlace(larger));
        return a.get().subtract(b.get()).abs().compareTo(least) >= 0;
    }

    /** As many decimals as they are shown, or the same kind of date. */
    public static boolean samePrecision(Node one, Node other) {
        return one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                && decimals(one) == decimals(other)
                && Amounts.isDate(one) == Amounts.isDate(other);
    }

    /** Of the same order of magnitude and sign. */
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
     * A made-up value beside a given one, of the same datatype and precision.
     *
     * @param step how many steps above, or below where negative
     */
    static Optional<Node> beside(Node key, int step) {
        String text = key.getLiteralLexicalForm().strip();
        String type = key.getLiteralDatatypeURI();
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
        return number(key).filter(n -> n.signum() > 0).flatMap(n -> typed(beside(n, step), key));
    }

    private static String beside(BigDecimal number, int step) {
        if (number.scale() <= 0 && yearLike(number)) {
            return number.add(BigDecimal.valueOf(step * 3L)).toPlainString();
        }
        BigDecimal share = number.multiply(new BigDecimal("0.15")).setScale(number.scale(), RoundingMode.HALF_UP);
        BigDecimal least = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        BigDecimal made = number.add(share.max(least).multiply(BigDecimal.valueOf(step)));
        return made.signum() > 0 ? made.toPlainString() : "";
    }

    private static Optional<Node> typed(String text, Node like) {
        Node made = NodeFactory.createLiteralDT(text, like.getLiteralDatatype());
        return text.isEmpty() || !Amounts.isAmount(made) ? Optional.empty() : Optional.of(made);
    }

    private static boolean yearLike(BigDecimal number) {
        return number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(EARLIEST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LATEST_YEAR)) <= 0;
    }

    private static int decimals(Node value) {
        return number(value).map(Amounts::decimals).orElse(0);
    }

    private static Optional<BigDecimal> number(Node node) {
        return Amounts.value(node);
    }
}
