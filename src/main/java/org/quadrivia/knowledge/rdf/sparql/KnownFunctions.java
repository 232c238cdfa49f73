package org.quadrivia.knowledge.rdf.sparql;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.expr.*;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The functions that the fence allows. All other ones are rejected, since an IRI may name code to load. */
final class KnownFunctions {
    private static final Set<Class<? extends Expr>> ARITHMETIC = Set.of(
            E_Add.class, E_Subtract.class, E_Multiply.class, E_Divide.class, E_UnaryMinus.class, E_UnaryPlus.class);

    /**
     * Deliberately missing are REGEX and REPLACE, which ignore deadlines, and CONCAT and the like, whose results can double with
     * each use.
     */
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

    /** Casts, and the XPath functions for numbers, strings and dates. */
    private static final List<String> NAMESPACES =
            List.of(XSD.NS, "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    /** They call other functions by name, or end the query. */
    private static final Set<String> EXCLUDED =
            Set.of("http://www.w3.org/2005/xpath-functions#apply", "http://www.w3.org/2005/xpath-functions#error");

    private static final FunctionRegistry REGISTRY = known();
    private static final Set<String> KNOWN_IRIS = names();

    private KnownFunctions() {}

    static boolean isArithmetic(Expr expression) {
        return ARITHMETIC.contains(expression.getClass());
    }

    /** Returns whether the expression respects deadlines and its result is not much longer than its arguments. */
    static boolean isHarmless(Expr expression) {
        return switch (expression) {
            case E_Function call -> String.valueOf(call.getFunctionIRI()).startsWith(XSD.NS);
            case ExprFunction function -> isArithmetic(function) || HARMLESS.contains(function.getClass());
            case ExprAggregator call -> AGGREGATES.contains(call.getAggregator().getName());
            case ExprVar variable -> true;
            case NodeValue value -> true;
            case ExprNone none -> true;
            default -> false;
        };
    }

    /** Returns whether a query in a worker may call the function by its IRI. */
    static boolean isKnown(@Nullable String iri) {
        return iri != null && KNOWN_IRIS.contains(iri);
    }

    /** Returns the registry to set in the context of a query. */
    static FunctionRegistry registry() {
        return REGISTRY;
    }

    private static FunctionRegistry known() {
        JenaSystem.init();
        FunctionRegistry standard = FunctionRegistry.standardRegistry();
        FunctionRegistry known = new FunctionRegistry() {
            /** Returns registered functions only. The inherited method would look for a class of that name. */
            @Override
            public @Nullable FunctionFactory getFunctionFactory(String iri) {
                return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
            }
        };
        for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
            String name = names.next();
            if (NAMESPACES.stream().anyMatch(name::startsWith) && !EXCLUDED.contains(name)) {
                known.put(name, standard.getFunctionFactory(name));
            }
        }
        return known;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        REGISTRY.keys().forEachRemaining(names::add);
        return Set.copyOf(names);
    }
}
