package org.quadrivia.linkeddata.worker;

import static org.quadrivia.Messages.text;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Goes through all of a query, also what is nested in expressions and queries within it. */
final class QueryLook {
    private static final Set<Class<?>> CHANGING =
            Set.of(E_Now.class, E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class);

    private boolean changing;

    /** Whether it may give something else when it is asked again. */
    boolean isVolatile() {
        return changing;
    }

    /** @throws QueryRefused where something in it is not let in */
    void query(Query query) {
        if (query.getQueryPattern() != null) {
            element(query.getQueryPattern());
        }
        query.getProject().getExprs().values().forEach(this::expression);
        query.getGroupBy().getExprs().values().forEach(this::expression);
        query.getHavingExprs().forEach(this::expression);
        query.getAggregators().forEach(this::aggregate);
        if (query.getOrderBy() != null) {
            query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::expression);
        }
    }

    private void element(Element element) {
        ElementWalker.walk(element, new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                throw new QueryRefused(403, text("sparql.service"));
            }

            @Override
            public void visit(ElementSubQuery inner) {
                query(inner.getQuery());
            }

            @Override
            public void visit(ElementFilter filter) {
                expression(filter.getExpr());
            }

            @Override
            public void visit(ElementBind bind) {
                expression(bind.getExpr());
            }

            @Override
            public void visit(ElementAssign assign) {
                expression(assign.getExpr());
            }
        });
    }

    private void aggregate(ExprAggregator aggregator) {
        if (aggregator.getAggregator().getExprList() != null) {
            aggregator.getAggregator().getExprList().forEach(this::expression);
        }
    }

    private void expression(Expr expression) {
        Walker.walk(expression, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunction0 function) {
                note(function);
            }

            @Override
            public void visit(ExprFunctionN function) {
                note(function);
                if (function instanceof E_Function call && !KnownFunctions.has(call.getFunctionIRI())) {
                    throw new QueryRefused(403, text("sparql.function", call.getFunctionIRI()));
                }
            }

            @Override
            public void visit(org.apache.jena.sparql.expr.ExprFunction1 function) {
                note(function);
            }

            @Override
            public void visit(ExprFunctionOp exists) {
                element(exists.getElement());
            }

            @Override
            public void visit(ExprAggregator aggregator) {
                aggregate(aggregator);
            }
        });
    }

    private void note(Expr function) {
        changing |= CHANGING.contains(function.getClass());
    }
}
