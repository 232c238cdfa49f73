package org.quadrivia.quality.bars;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * A number or a date.
 *
 * @param kind "number", or the datatype of a date, which is its precision
 * @param node its literal
 * @param number its value; null for a date
 */
record Quantity(String kind, Node node, @Nullable BigDecimal number) implements Comparable<Quantity> {
    static final String NUMBER = "number";

    /** Empty where the term is neither. */
    static Optional<Quantity> of(Node node) {
        if (!node.isLiteral() || !node.getLiteralLanguage().isEmpty()) {
            return Optional.empty();
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

    private static String datatype(Node node) {
        return node.getLiteralDatatypeURI().replace(XSDDatatype.XSD + "#", "");
    }

    boolean isNumber() {
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
