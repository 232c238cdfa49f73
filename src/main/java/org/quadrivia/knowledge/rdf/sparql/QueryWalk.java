package org.quadrivia.knowledge.rdf.sparql;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.*;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;

/**
 * Visits every part of a query once, including parts nested in expressions and subqueries. Nesting needs no call stack, and
 * the number of steps equals the number of parts.
 */
public class QueryWalk {
    /** More parts than anybody writes. A program that needs more sends several queries. */
    static final int MAX_PARTS = 20_000;

    /** A part still to be visited, and the number of operators around it. */
    private record Part(Object what, int depth) {}

    private final Deque<Part> pending = new ArrayDeque<>();
    /** The parts seen so far. An aggregate occurs both in its query and in the expressions that use it. */
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private long steps;
    private int deepest;

    /**
     * Visits the query and everything in it.
     *
     * @throws QueryParseException if it has more than {@value #MAX_PARTS} parts
     */
    public final void walk(Query query) {
        add(query, 0);
        while (!pending.isEmpty()) {
            Part part = pending.pop();
            steps++;
            deepest = Math.max(deepest, part.depth);
            switch (part.what) {
                case Query inner -> parts(inner, part.depth);
                case Element element -> {
                    visit(element);
                    parts(element, part.depth + 1);
                }
                case Expr expression -> {
                    visit(expression);
                    parts(expression, part.depth + 1);
                }
                case Path path -> parts(path, part.depth + 1);
                default -> throw new IllegalStateException("no part of a query: " + part.what);
            }
            if (steps > MAX_PARTS) {
                throw new QueryParseException(Messages.text("sparql.parts", MAX_PARTS), -1, -1);
            }
        }
    }

    /** Returns the number of parts visited. */
    public final long steps() {
        return steps;
    }

    /** Returns the number of operators, groups and paths around the innermost part. */
    public final int depth() {
        return deepest;
    }

    /** Called for each group, pattern and clause. */
    protected void visit(Element element) {}

    /** Called for each expression, including nested ones, and for aggregates. */
    protected void visit(Expr expression) {}

    private void parts(Query query, int depth) {
        add(query.getQueryPattern(), depth);
        add(query.getProject(), depth);
        add(query.getGroupBy(), depth);
        query.getHavingExprs().forEach(one -> add(one, depth));
        query.getAggregators().forEach(one -> add(one, depth));
        if (query.getOrderBy() != null) {
            query.getOrderBy().forEach(one -> add(one.getExpression(), depth));
        }
        if (query.getValuesData() != null) {
            steps += rows(query.getValuesVariables(), query.getValuesData());
        }
        if (query.getConstructTemplate() != null) {
            steps += query.getConstructTemplate().getQuads().size();
        }
        steps += query.getResultVars().size()
                + query.getGraphURIs().size()
                + query.getNamedGraphURIs().size();
    }

    private static long rows(List<?> variables, List<?> rows) {
        return (long) Math.max(1, variables.size()) * rows.size();
    }

    private void parts(Element element, int depth) {
        switch (element) {
            case ElementGroup group -> addAll(group.getElements(), depth);
            case ElementUnion union -> addAll(union.getElements(), depth);
            case ElementSubQuery inner -> add(inner.getQuery(), depth);
            case ElementFilter filter -> add(filter.getExpr(), depth);
            case ElementBind bind -> add(bind.getExpr(), depth);
            case ElementAssign assign -> add(assign.getExpr(), depth);
            case ElementUnfold unfold -> add(unfold.getExpr(), depth);
            case ElementPathBlock block ->
                block.patternElts().forEachRemaining(pattern -> {
                    steps++;
                    add(pattern.getPath(), depth);
                });
            case ElementTriplesBlock block -> steps += block.getPattern().size();
            case ElementData data -> steps += rows(data.getVars(), data.getRows());
            case Element1 one -> add(one.getElement(), depth);
            case ElementOptional optional -> add(optional.getOptionalElement(), depth);
            case ElementMinus minus -> add(minus.getMinusElement(), depth);
            case ElementNamedGraph graph -> add(graph.getElement(), depth);
            case ElementService service -> add(service.getElement(), depth);
            case ElementLateral lateral -> add(lateral.getLateralElement(), depth);
            case ElementSemiJoin join -> add(join.getSubElement(), depth);
            case ElementAntiJoin join -> add(join.getSubElement(), depth);
            default -> throw new IllegalStateException("no clause of SPARQL: " + element.getClass());
        }
    }

    private void parts(Expr expression, int depth) {
        switch (expression) {
            case ExprFunctionOp exists -> add(exists.getElement(), depth);
            case ExprAggregator aggregate -> addAll(aggregate.getAggregator().getExprList(), depth);
            case ExprFunction function -> addAll(function.getArgs(), depth);
            default -> {}
        }
    }

    private void parts(Path path, int depth) {
        switch (path) {
            case P_Path1 one -> add(one.getSubPath(), depth);
            case P_Path2 two -> {
                add(two.getRight(), depth);
                add(two.getLeft(), depth);
            }
            case org.apache.jena.sparql.path.P_NegPropSet none ->
                steps += none.getNodes().size();
            default -> {}
        }
    }

    private void add(@Nullable Object part, int depth) {
        if (part != null && seen.add(part)) {
            pending.push(new Part(part, depth));
        }
    }

    private void add(VarExprList columns, int depth) {
        columns.getExprs().values().forEach(one -> add(one, depth));
    }

    private void addAll(@Nullable ExprList expressions, int depth) {
        if (expressions != null) {
            addAll(expressions.getList(), depth);
        }
    }

    private void addAll(@Nullable Collection<?> parts, int depth) {
        if (parts != null) {
            List.copyOf(parts).reversed().forEach(one -> add(one, depth));
        }
    }
}
