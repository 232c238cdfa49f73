package org.quadrivia.quality.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.Path;

/** All terms that a query contains, and the patterns that it negates. */
final class QueryTerms {
    final Set<Node> named = new LinkedHashSet<>();
    final Set<Node> listed = new LinkedHashSet<>();
    final Set<Node> properties = new LinkedHashSet<>();
    final List<Op> denied = new java.util.ArrayList<>();

    QueryTerms(Op op) {
        Walker.walk(op, new Patterns(), new Expressions());
    }

    private void name(Node node) {
        if (node.isConcrete()) {
            named.add(node);
        }
    }

    private void path(Path path) {
        switch (path) {
            case P_Link link -> properties.add(link.getNode());
            case P_ReverseLink link -> properties.add(link.getNode());
            case P_Inverse inverse -> path(inverse.getSubPath());
            case P_Path1 one -> path(one.getSubPath());
            case P_Path2 two -> {
                path(two.getLeft());
                path(two.getRight());
            }
            case P_NegPropSet set -> set.getNodes().forEach(link -> properties.add(link.getNode()));
            default -> {}
        }
    }

    private final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpBGP bgp) {
            bgp.getPattern().forEach(triple -> {
                name(triple.getSubject());
                name(triple.getObject());
                if (triple.getPredicate().isConcrete()) {
                    properties.add(triple.getPredicate());
                }
            });
        }

        @Override
        public void visit(OpPath path) {
            name(path.getTriplePath().getSubject());
            name(path.getTriplePath().getObject());
            if (path.getTriplePath().getPath() != null) {
                path(path.getTriplePath().getPath());
            }
        }

        @Override
        public void visit(OpGraph graph) {
            name(graph.getNode());
        }

        @Override
        public void visit(OpTable table) {
            table.getTable().rows().forEachRemaining(row -> row.forEach((variable, node) -> listed.add(node)));
        }

        @Override
        public void visit(org.apache.jena.sparql.algebra.op.OpMinus minus) {
            denied.add(minus.getRight());
        }
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(NodeValue value) {
            if (value.asNode().isURI()) {
                named.add(value.asNode());
            }
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            if (exists instanceof org.apache.jena.sparql.expr.E_NotExists) {
                denied.add(exists.getGraphPattern());
            }
        }
    }
}
