package org.quadrivia.linkeddata.worker;

import static org.quadrivia.Messages.text;

import java.util.Set;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.quadrivia.knowledge.rdf.sparql.QueryWalk;

/** Inspects a query: throws {@link QueryRefused} for anything that is not allowed, and notes functions whose results vary. */
final class QueryInspector extends QueryWalk {
    private static final Set<Class<?>> CHANGING =
            Set.of(E_Now.class, E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class);

    private boolean changing;

    /** Returns whether the query may give another result when it is run again. */
    boolean isVolatile() {
        return changing;
    }

    @Override
    protected void see(Element element) {
        if (element instanceof ElementService) {
            throw new QueryRefused(403, text("sparql.service"));
        }
    }

    @Override
    protected void see(Expr expression) {
        changing |= CHANGING.contains(expression.getClass());
        if (expression instanceof E_Function call && !KnownFunctions.has(call.getFunctionIRI())) {
            throw new QueryRefused(403, text("sparql.function", call.getFunctionIRI()));
        }
    }
}
