package org.quadrivia.question.rdf.language;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.quadrivia.question.rdf.common.ValueShape;

/** Compares numbers and dates, and formats them in one language. */
public final class NumbersAndDates {
    private static final Set<String> DATES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDdateTimeStamp.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());

    /** Floating-point numbers with more digits than this contain conversion noise and are rounded. */
    private static final int DOUBLE_DIGITS = 15;

    private static final int FLOAT_DIGITS = 9;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(6);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_DECIMALS = 340;

    private final DecimalFormat numbers;
    private final Dates dates;

    /** @param language BCP 47 tag. British English is used if the language is unknown, or if it is English without a country. */
    NumbersAndDates(String language) {
        this(language, false);
    }

    /**
     * @param ancient whether the data has years before Christ. If so, early years after Christ are marked as such, as in "69 AD".
     */
    NumbersAndDates(String language, boolean ancient) {
        ULocale locale = locale(language);
        numbers = (DecimalFormat) NumberFormat.getInstance(locale);
        numbers.setMaximumFractionDigits(MOST_DECIMALS);
        numbers.setMinimumGroupingDigits(2);
        dates = new Dates(locale, ancient);
    }

    /** Whether the node is a well-formed number or date. */
    public static boolean isAmount(Node node) {
        ValueShape shape = ValueShape.of(node);
        return shape == ValueShape.NUMBER || shape == ValueShape.DATE;
    }

    /** Whether the node is a date before Christ. */
    static boolean isAncient(Node node) {
        return node.isLiteral()
                && DATES.contains(node.getLiteralDatatypeURI())
                && node.getLiteralLexicalForm().startsWith("-");
    }

    public static boolean isDate(Node node) {
        return DATES.contains(node.getLiteralDatatypeURI()) || isText(node);
    }

    /** Whether the node is a plain text that represents a date. */
    private static boolean isText(Node node) {
        return node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())
                && ValueShape.of(node) == ValueShape.DATE;
    }

    /**
     * Returns the value as text for people. Equal numbers give the same text. Digits are grouped in threes if there are five or
     * more, so years are not grouped.
     */
    String text(Node node) {
        String text = node.getLiteralLexicalForm().strip();
        if (isDate(node)) {
            return dates.text(text);
        }
        return value(node).map(this::number).orElse(text);
    }

    /** Returns a number as it is shown, without trailing zeros and conversion noise; empty for a date and for infinity. */
    public static Optional<BigDecimal> value(Node node) {
        try {
            return isDate(node)
                    ? Optional.empty()
                    : Optional.of(rounded(
                            new BigDecimal(node.getLiteralLexicalForm().strip()), node.getLiteralDatatypeURI()));
        } catch (NumberFormatException infinite) {
            return Optional.empty();
        }
    }

    /**
     * Returns a negative number, zero or a positive number, as in a comparator; empty if the two cannot be compared (different
     * datatypes, partial dates that overlap).
     */
    public static Optional<Integer> compare(Node one, Node other) {
        if (isText(one) && isText(other)) {
            String a = one.getLiteralLexicalForm();
            String b = other.getLiteralLexicalForm();
            boolean overlap = a.length() != b.length() && (a.startsWith(b) || b.startsWith(a));
            return overlap ? Optional.empty() : Optional.of(a.compareTo(b));
        }
        try {
            return Optional.of(NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other)));
        } catch (ExprNotComparableException | VariableNotBoundException incomparable) {
            return Optional.empty();
        }
    }

    private String number(BigDecimal value) {
        if (isPlain(value)) {
            return numbers.format(value);
        }
        int exponent = value.precision() - value.scale() - 1;
        return numbers.format(value.movePointLeft(exponent)) + " × 10" + raised(exponent);
    }

    /** Whether the number is shown without a power of ten. */
    private static boolean isPlain(BigDecimal value) {
        BigDecimal size = value.abs();
        return value.signum() == 0 || size.compareTo(LARGEST) < 0 && size.compareTo(SMALLEST) >= 0;
    }

    /**
     * Returns how many decimals of the number are shown. If it is shown with a power of ten, only the decimals before this power
     * count.
     */
    public static int decimals(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return Math.max(0, isPlain(shown) ? shown.scale() : shown.precision() - 1);
    }

    /** Returns the value of one unit in the last digit shown. */
    public static BigDecimal lastPlace(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return isPlain(shown) ? BigDecimal.ONE.movePointLeft(decimals(shown)) : shown.ulp();
    }

    private static BigDecimal rounded(BigDecimal value, String datatype) {
        BigDecimal round = value;
        if (datatype.equals(XSDDatatype.XSDdouble.getURI()) && value.precision() > DOUBLE_DIGITS) {
            round = value.round(new MathContext(DOUBLE_DIGITS));
        } else if (datatype.equals(XSDDatatype.XSDfloat.getURI()) && value.precision() > FLOAT_DIGITS) {
            round = value.round(MathContext.DECIMAL32);
        }
        return round.signum() == 0 ? BigDecimal.ZERO : round.stripTrailingZeros();
    }

    private static String raised(int exponent) {
        StringBuilder out = new StringBuilder(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(c -> out.append(SUPERSCRIPTS.charAt(c - '0')));
        return out.toString();
    }

    private static ULocale locale(String language) {
        ULocale known = ULocale.createCanonical(ULocale.forLanguageTag(language));
        boolean none = known.getLanguage().isEmpty() || known.getLanguage().equals("und");
        boolean british =
                none || known.getLanguage().equals("en") && known.getCountry().isEmpty();
        return (british ? ULocale.UK : known)
                .setKeywordValue("numbers", "latn")
                .setKeywordValue("calendar", "gregorian");
    }
}
