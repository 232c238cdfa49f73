package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** How a stem names things so that no reader can take them for others. */
final class Mentions {
    private final Ground ground;

    Mentions(Ground ground) {
        this.ground = ground;
    }

    /** The node itself where its label is its own; the label with its kind in brackets where that helps; else empty. */
    Optional<Object> of(Node node) {
        Set<Node> bearers = node.isLiteral() ? Set.of() : ground.names.bearers(ground.names.of(node));
        if (bearers.stream().allMatch(other -> ground.sameAs.same(node, other))) {
            return Optional.of(node);
        }
        List<Node> kinds = ground.profile.kinds(node);
        boolean apart = !kinds.isEmpty()
                && bearers.stream()
                        .noneMatch(other -> !ground.sameAs.same(node, other)
                                && ground.profile.classes(other).contains(kinds.get(0)));
        return apart
                ? Optional.of(ground.names.of(node) + " (" + ground.names.common(kinds.get(0)) + ")")
                : Optional.empty();
    }
}
