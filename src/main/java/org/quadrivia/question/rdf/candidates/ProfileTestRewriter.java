package org.quadrivia.question.rdf.candidates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.quadrivia.knowledge.rdf.graph.Qv;

/**
 * Turns tests such as {@code GRAPH qv:profile { ?p qv:usableAs qv:Question }} into plain filters if triples of the same group
 * bind ?p. Without this, the query engine would search the profile graph again for each row.
 */
final class ProfileTestRewriter extends ElementTransformCopyBase {
    private final Graph profile;

    ProfileTestRewriter(Graph profile) {
        this.profile = profile;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> parts) {
        Set<Node> bound = new HashSet<>();
        parts.forEach(part -> bound.addAll(bound(part)));
        ElementGroup written = new ElementGroup();
        for (Element part : parts) {
            List<TriplePath> tests = tests(part);
            if (!tests.isEmpty() && tests.stream().allMatch(test -> bound.contains(test.getSubject()))) {
                tests.forEach(test -> written.addElement(new ElementFilter(filter(test))));
            } else {
                written.addElement(part);
            }
        }
        return written;
    }

    /** Returns the variables that triples bind, in no particular order. */
    private static Set<Node> bound(Element part) {
        Set<Node> found = new HashSet<>();
        if (part instanceof ElementPathBlock block) {
            block.getPattern().forEach(path -> {
                List.of(path.getSubject(), path.getObject()).stream()
                        .filter(Node::isVariable)
                        .forEach(found::add);
                if (path.getPredicate() != null && path.getPredicate().isVariable()) {
                    found.add(path.getPredicate());
                }
            });
        }
        return found;
    }

    /** Returns the tests of the profile; empty if the part does not consist only of such tests. */
    private static List<TriplePath> tests(Element part) {
        if (!(part instanceof ElementNamedGraph named)
                || !named.getGraphNameNode().equals(Qv.PROFILE)) {
            return List.of();
        }
        Element inside = named.getElement();
        if (inside instanceof ElementGroup group && group.size() == 1) {
            inside = group.get(0);
        }
        if (!(inside instanceof ElementPathBlock block)) {
            return List.of();
        }
        List<TriplePath> all = block.getPattern().getList();
        return all.stream().allMatch(ProfileTestRewriter::isTest) ? all : List.of();
    }

    private static boolean isTest(TriplePath path) {
        return path.isTriple()
                && path.getSubject().isVariable()
                && Qv.usableAs.equals(path.getPredicate())
                && path.getObject().isURI();
    }

    private Expr filter(TriplePath test) {
        Set<Node> fit = profile.find(Node.ANY, Qv.usableAs, test.getObject())
                .mapWith(Triple::getSubject)
                .toSet();
        return new Among(new ExprVar(Var.alloc(test.getSubject())), fit);
    }

    /** Whether a term belongs to a set. */
    private static final class Among extends ExprFunction1 {
        private final Set<Node> terms;

        Among(Expr expr, Set<Node> terms) {
            super(expr, "among");
            this.terms = terms;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            return NodeValue.booleanReturn(terms.contains(value.asNode()));
        }

        @Override
        public Expr copy(Expr expr) {
            return new Among(expr, terms);
        }
    }
}
