package org.quadrivia.linkeddata.exercise;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Collects the properties that a property path follows. */
final class PathTerms {
    private PathTerms() {}

    static Set<Node> of(Path path) {
        Set<Node> terms = new LinkedHashSet<>();
        collect(path, terms);
        return terms;
    }

    private static void collect(Path path, Set<Node> terms) {
        switch (path) {
            case P_Link link -> terms.add(link.getNode());
            case P_Path1 one -> collect(one.getSubPath(), terms);
            case P_Path2 two -> {
                collect(two.getLeft(), terms);
                collect(two.getRight(), terms);
            }
            default -> {
                // Negated property sets: the properties they exclude are no hint
            }
        }
    }
}
