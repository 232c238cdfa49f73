package org.quadrivia.knowledge.rdf.sparql;

import static org.quadrivia.Messages.text;

import java.util.Locale;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.util.Context;

/** The rules for queries that people write. They depend on where a query runs. */
public enum QueryFence {
    /**
     * For queries that run within the server's own process. Such queries read only the dataset they are given. They use only
     * functions that respect a deadline and whose results cannot grow without bound.
     */
    SERVER("fence.service", "fence.function", 500, 8),

    /**
     * For queries that run in a process that can be killed if they take too much time or memory: standard SPARQL 1.1, no data from
     * elsewhere, and only known functions.
     */
    WORKER("sparql.service", "sparql.function", Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final long MAX_ROWS_IN_MEMORY = 100_000;

    private final String serviceRefusal;
    private final String functionRefusal;
    /** The query engine needs a call stack as deep as the query; {@code a || b || c} counts as three. */
    private final int maxDepth;
    /** Each arithmetic operation may double the length of a number. */
    private final int maxArithmetic;

    QueryFence(String serviceRefusal, String functionRefusal, int maxDepth, int maxArithmetic) {
        this.serviceRefusal = serviceRefusal;
        this.functionRefusal = functionRefusal;
        this.maxDepth = maxDepth;
        this.maxArithmetic = maxArithmetic;
    }

    /** @throws QueryRefused if the query may not run */
    public void check(Query query) {
        if (this == SERVER && query.hasDatasetDescription()) {
            throw new QueryRefused("FROM", text("fence.from"));
        }
        Inspection inspection = new Inspection();
        inspection.walk(query);
        if (inspection.depth() > maxDepth) {
            throw new QueryRefused(text("fence.deep", maxDepth));
        }
    }

    /** Returns the context in which such queries run: nothing is fetched, and no code is loaded by name. */
    public Context context() {
        Context context =
                ARQ.getContext().copy().set(ARQ.httpServiceAllowed, false).set(ARQ.enablePropertyFunctions, false);
        switch (this) {
            case SERVER -> context.set(ARQ.spillToDiskThreshold, MAX_ROWS_IN_MEMORY);
            case WORKER -> FunctionRegistry.set(context, KnownFunctions.registry());
        }
        return context;
    }

    private boolean allows(Expr expression) {
        return switch (this) {
            case SERVER -> KnownFunctions.isHarmless(expression);
            case WORKER -> !(expression instanceof E_Function call) || KnownFunctions.isKnown(call.getFunctionIRI());
        };
    }

    private final class Inspection extends QueryWalk {
        private int arithmetic;

        @Override
        protected void visit(Element element) {
            if (element instanceof ElementService) {
                throw new QueryRefused("SERVICE", text(serviceRefusal));
            }
        }

        @Override
        protected void visit(Expr expression) {
            if (!allows(expression)) {
                String name = name(expression);
                throw new QueryRefused(name, text(functionRefusal, name));
            }
            if (KnownFunctions.isArithmetic(expression)) {
                arithmetic++;
                if (arithmetic > maxArithmetic) {
                    throw new QueryRefused(text("fence.sums", maxArithmetic));
                }
            }
        }

        private static String name(Expr expression) {
            return switch (expression) {
                case E_Function call -> call.getFunctionIRI();
                case ExprFunction function
                when function.getFunctionSymbol() != null ->
                    function.getFunctionSymbol().getSymbol().toUpperCase(Locale.ROOT);
                case ExprFunction function ->
                    function.getClass().getSimpleName().toUpperCase(Locale.ROOT);
                case ExprAggregator aggregator -> aggregator.getAggregator().getName();
                default -> expression.toString();
            };
        }
    }
}
