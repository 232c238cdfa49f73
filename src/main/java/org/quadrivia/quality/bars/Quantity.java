package org.quadrivia.quality.bars;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * A number or a date.
 *
 * @param kind "number", or the datatype of a date, which is its precision
 * @param node the literal
 * @param number the value; null for a date
 */
public record Quantity(String kind, Node node, @Nullable BigDecimal number) implements Comparable<Quantity> {
    static final String NUMBER = "number";
    private static final Pattern YEAR = Pattern.compile("^-?\\d{4,9}");
    private static final Pattern ISO_DATE =
            Pattern.compile("(1\\d|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Returns the quantity of a literal; empty if the term is neither a number nor a date. */
    public static Optional<Quantity> of(Node node) {
        if (!node.isLiteral() || !node.getLiteralLanguage().isEmpty()) {
            return Optional.empty();
        }
        if (node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            return inText(node.getLiteralLexicalForm()).map(date -> new Quantity(datatype(date), date, null));
        }
        try {
            NodeValue value = NodeValue.makeNode(node);
            if (value.isNumber()) {
                return Optional.of(new Quantity(
                        NUMBER, node, new BigDecimal(value.asString().strip())));
            }
            return value.hasDateTime() || value.isGYear() || value.isGYearMonth()
                    ? Optional.of(new Quantity(datatype(node), node, null))
                    : Optional.empty();
        } catch (ExprException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Reads a plain text as an ISO 8601 date; empty if the text is not such a date. */
    private static Optional<Node> inText(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        Node date = NodeFactory.createLiteralDT(
                text,
                text.length() == 4
                        ? XSDDatatype.XSDgYear
                        : text.length() == 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate);
        return Optional.of(date).filter(node -> node.getLiteral().isWellFormed());
    }

    /**
     * Returns a value with the datatype of {@code first} that is one unit (1, or one year) further from {@code other} than {@code
     * first} is.
     *
     * @return empty if the two are equal, or are not numbers or dates
     */
    public static Optional<Node> beyond(Node first, Node other) {
        int sign = of(first).flatMap(one -> of(other).map(one::compareTo)).orElse(0);
        // Not every year has a 29 February
        Matcher year = YEAR.matcher(first.getLiteralLexicalForm().replace("-02-29", "-02-28"));
        if (sign == 0) {
            return Optional.empty();
        }
        BigDecimal number = of(first).map(Quantity::number).orElse(null);
        String text = number != null
                ? number.add(BigDecimal.valueOf(sign)).toPlainString()
                : year.replaceFirst(it -> written(Integer.parseInt(it.group()) + sign, sign));
        return Optional.of(NodeFactory.createLiteralDT(text, first.getLiteralDatatype()));
    }

    /**
     * Writes a year as XML Schema does, with at least four digits after any minus sign. Skips the year 0, which does not exist in
     * version 1.0.
     */
    private static String written(int year, int sign) {
        int told = year == 0 ? sign : year;
        return (told < 0 ? "-" : "") + "%04d".formatted(Math.abs(told));
    }

    private static String datatype(Node node) {
        return node.getLiteralDatatypeURI().replace(XSDDatatype.XSD + "#", "");
    }

    /** Returns the year of a date, without leading zeros; empty for a number or a date before the year 1. */
    public Optional<String> year() {
        Matcher year = YEAR.matcher(node.getLiteralLexicalForm());
        return number == null && year.find() && !year.group().startsWith("-")
                ? Optional.of(year.group().replaceFirst("^0+(?=.)", "")).filter(text -> !text.equals("0"))
                : Optional.empty();
    }

    public boolean isNumber() {
        return number != null;
    }

    @Override
    public int compareTo(Quantity other) {
        if (number != null && other.number != null) {
            return number.compareTo(other.number);
        }
        try {
            return NodeValue.compareAlways(NodeValue.makeNode(node), NodeValue.makeNode(other.node));
        } catch (ExprException incomparable) {
            return node.getLiteralLexicalForm().compareTo(other.node.getLiteralLexicalForm());
        }
    }
}
