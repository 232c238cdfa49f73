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

/** Refuses, with a {@link QueryRefused}, what is not let in, and notes what gives something else each time. */
final class QueryLook extends QueryWalk {
    private static final Set<Class<?>> CHANGING =
            Set.of(E_Now.class, E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class);

    private boolean changing;

    /** Whether it may give something else when it is asked again. */
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
