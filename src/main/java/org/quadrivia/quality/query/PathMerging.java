package org.quadrivia.quality.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.Step;

/** Merges patterns that the compilation of a path has split: patterns without steps, and a type followed by superclasses. */
final class PathMerging {
    private static final Step TYPE = new Step(RDF.type.asNode(), false);

    private PathMerging() {}

    static List<Pattern> of(List<Pattern> branch) {
        List<Pattern> patterns = new ArrayList<>(branch);
        while (identify(patterns) || climb(patterns)) {}
        return List.copyOf(patterns);
    }

    private static boolean identify(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            boolean same = pattern.ways().stream().allMatch(way -> way.steps().isEmpty());
            if (same && replaceable(pattern.object())) {
                return substitute(patterns, pattern, pattern.object(), pattern.subject());
            }
            if (same && replaceable(pattern.subject())) {
                return substitute(patterns, pattern, pattern.subject(), pattern.object());
            }
        }
        return false;
    }

    private static boolean replaceable(Node node) {
        return node.isVariable() && !node.equals(ItemQuery.ANSWER);
    }

    private static boolean substitute(List<Pattern> patterns, Pattern used, Node node, Node instead) {
        patterns.remove(used);
        patterns.replaceAll(pattern -> pattern.with(node, instead));
        return true;
    }

    /** Merges (x a v)(v rdfs:subClassOf* y) into (x a y). */
    private static boolean climb(List<Pattern> patterns) {
        for (Pattern type : patterns) {
            if (!type.ways().equals(List.of(new PathSteps(List.of(TYPE), false))) || !replaceable(type.object())) {
                continue;
            }
            for (Pattern above : patterns) {
                if (above.subject().equals(type.object())
                        && above.ways().stream().allMatch(PathMerging::upward)) {
                    patterns.removeAll(List.of(type, above));
                    patterns.add(new Pattern(type.subject(), type.ways(), above.object()));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean upward(PathSteps way) {
        return way.steps().stream()
                .allMatch(step -> !step.inverse()
                        && (step.property().equals(RDFS.subClassOf.asNode())
                                || step.property().equals(OWL.equivalentClass.asNode())));
    }
}
