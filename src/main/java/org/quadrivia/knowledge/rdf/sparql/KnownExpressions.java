package org.quadrivia.knowledge.rdf.sparql;

import java.util.Set;
import org.apache.jena.sparql.expr.*;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.vocabulary.XSD;

/**
 * Rejects every expression in a query that is not known to be harmless. Deliberately missing are REGEX and REPLACE, which
 * ignore deadlines; CONCAT, GROUP_CONCAT and the like, whose results can double with each use; and functions called by IRI
 * other than the casts of XML Schema, which run code.
 */
final class KnownExpressions extends QueryWalk {
    /** Each arithmetic operation may double the length of a number. */
    private static final int MOST_SUMS = 8;

    private static final Set<Class<? extends Expr>> SUMS = Set.of(
            E_Add.class, E_Subtract.class, E_Multiply.class, E_Divide.class, E_UnaryMinus.class, E_UnaryPlus.class);

    private static final Set<Class<? extends Expr>> HARMLESS = Set.of(
            E_Equals.class,
            E_NotEquals.class,
            E_LessThan.class,
            E_LessThanOrEqual.class,
            E_GreaterThan.class,
            E_GreaterThanOrEqual.class,
            E_LogicalAnd.class,
            E_LogicalOr.class,
            E_LogicalNot.class,
            E_OneOf.class,
            E_NotOneOf.class,
            E_SameTerm.class,
            E_Bound.class,
            E_If.class,
            E_Coalesce.class,
            E_Exists.class,
            E_NotExists.class,
            E_IsIRI.class,
            E_IsURI.class,
            E_IsBlank.class,
            E_IsLiteral.class,
            E_IsNumeric.class,
            E_Str.class,
            E_Lang.class,
            E_LangMatches.class,
            E_Datatype.class,
            E_StrLength.class,
            E_StrLowerCase.class,
            E_StrUpperCase.class,
            E_StrContains.class,
            E_StrStartsWith.class,
            E_StrEndsWith.class,
            E_StrBefore.class,
            E_StrAfter.class,
            E_StrSubstring.class,
            E_NumAbs.class,
            E_NumRound.class,
            E_NumCeiling.class,
            E_NumFloor.class,
            E_DateTimeYear.class,
            E_DateTimeMonth.class,
            E_DateTimeDay.class,
            E_Now.class);

    private static final Set<String> AGGREGATES = Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "SAMPLE");

    private int sums;

    @Override
    protected void see(Element element) {
        if (element instanceof ElementService) {
            throw SparqlFence.unfitWord("SERVICE", "fence.service");
        }
    }

    @Override
    protected void see(Expr expression) {
        switch (expression) {
            case ExprFunction function -> check(function);
            case ExprAggregator call -> check(call.getAggregator());
            case ExprVar variable -> {}
            case NodeValue value -> {}
            case ExprNone none -> {}
            default -> throw SparqlFence.unfitWord(expression.toString(), "fence.function");
        }
    }

    private static void check(Aggregator aggregator) {
        if (!AGGREGATES.contains(aggregator.getName())) {
            throw SparqlFence.unfitWord(aggregator.getName(), "fence.function");
        }
    }

    private void check(ExprFunction function) {
        boolean cast = function instanceof E_Function
                && String.valueOf(function.getFunctionIRI()).startsWith(XSD.NS);
        if (SUMS.contains(function.getClass())) {
            sums++;
            if (sums > MOST_SUMS) {
                throw SparqlFence.unfit("fence.sums", MOST_SUMS);
            }
        } else if (!cast && !HARMLESS.contains(function.getClass())) {
            throw SparqlFence.unfitWord(name(function), "fence.function");
        }
    }

    private static String name(ExprFunction function) {
        String iri = function.getFunctionIRI();
        String symbol = function.getFunctionSymbol() == null
                ? function.getClass().getSimpleName()
                : function.getFunctionSymbol().getSymbol();
        return iri == null || !(function instanceof E_Function) ? symbol.toUpperCase(java.util.Locale.ROOT) : iri;
    }
}
