package org.quadrivia.question.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;

/** Numbers and dates as values that can be put in order. */
final class Amounts {
    private static final Set<String> DATES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());

    private Amounts() {}

    /** A well-formed number or date. */
    static boolean isAmount(Node node) {
        Shape shape = Shape.of(node);
        return shape == Shape.NUMBER || shape == Shape.DATE;
    }

    /** For people: no exponent, no idle zero behind the point. */
    static String text(Node node) {
        String text = node.getLiteralLexicalForm().strip();
        if (isDate(node) || text.chars().allMatch(Character::isDigit)) {
            return text;
        }
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException infinite) {
            return text;
        }
    }

    static boolean isDate(Node node) {
        return DATES.contains(node.getLiteralDatatypeURI());
    }

    /** Less than, equal or greater; empty where the two do not compare (other datatypes, partial dates that overlap). */
    static Optional<Integer> compare(Node one, Node other) {
        try {
            return Optional.of(NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other)));
        } catch (ExprNotComparableException | VariableNotBoundException incomparable) {
            return Optional.empty();
        }
    }
}
