package org.quadrivia.quality.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Rewrites a query so that it starts from known terms: sequence paths are split into their steps, and each pattern comes after
 * another pattern that binds one of its ends. This is necessary because ARQ evaluates paths in the order in which they are
 * written, and a path visits every node if neither of its ends is bound.
 */
final class BoundFirst extends ElementTransformCopyBase {
    private int fresh;

    private BoundFirst() {}

    static Query of(Query query) {
        return QueryTransformOps.transform(query, new BoundFirst());
    }

    @Override
    public Element transform(ElementPathBlock block) {
        List<TriplePath> remaining = new ArrayList<>();
        block.patternElts().forEachRemaining(path -> split(path.getSubject(), path, path.getObject(), remaining));
        Set<Node> bound = new HashSet<>();
        ElementPathBlock ordered = new ElementPathBlock();
        while (!remaining.isEmpty()) {
            // A triple pattern only checks one match or finds a few; a path walks the graph. So paths wait until the
            // triple patterns
            // are done
            TriplePath next = remaining.stream()
                    .filter(path -> known(path, bound))
                    .min(Comparator.comparing((TriplePath path) -> !path.isTriple()))
                    .orElse(remaining.getFirst());
            remaining.remove(next);
            bound.addAll(List.of(next.getSubject(), next.getObject()));
            ordered.addTriplePath(next);
        }
        return ordered;
    }

    private static boolean known(TriplePath path, Set<Node> bound) {
        return known(path.getSubject(), bound) || known(path.getObject(), bound);
    }

    private static boolean known(Node node, Set<Node> bound) {
        return node.isConcrete() || bound.contains(node);
    }

    private void split(Node subject, TriplePath path, Node object, List<TriplePath> parts) {
        if (path.isTriple()) {
            parts.add(path);
        } else {
            split(subject, path.getPath(), object, parts);
        }
    }

    private void split(Node subject, Path path, Node object, List<TriplePath> parts) {
        switch (path) {
            case P_Seq seq -> {
                Var between = Var.alloc("between_" + fresh++);
                split(subject, seq.getLeft(), between, parts);
                split(between, seq.getRight(), object, parts);
            }
            case P_Inverse inverse -> split(object, inverse.getSubPath(), subject, parts);
            case P_Link link ->
                parts.add(new TriplePath(org.apache.jena.graph.Triple.create(subject, link.getNode(), object)));
            default -> parts.add(new TriplePath(subject, path, object));
        }
    }
}
