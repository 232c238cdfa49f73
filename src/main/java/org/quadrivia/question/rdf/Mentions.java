package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** How a stem names things so that no reader can take them for others. */
final class Mentions {
    private final Ground ground;

    Mentions(Ground ground) {
        this.ground = ground;
    }

    /** The node itself where its label is its own; the label with its kind in brackets where that helps; else empty. */
    Optional<Object> of(Node node) {
        Set<Node> others = namesakes(node);
        if (others.isEmpty()) {
            return Optional.of(node);
        }
        List<Node> kinds = ground.profile.kinds(node);
        boolean apart = !kinds.isEmpty()
                && others.stream().noneMatch(o -> ground.profile.classes(o).contains(kinds.get(0)));
        return apart
                ? Optional.of(ground.names.of(node) + " (" + ground.names.common(kinds.get(0)) + ")")
                : Optional.empty();
    }

    private Set<Node> namesakes(Node node) {
        if (node.isLiteral()) {
            return Set.of();
        }
        Set<Node> bearers = ground.names.bearers(ground.names.of(node));
        return bearers.size() == 1 && bearers.contains(node)
                ? Set.of()
                : bearers.stream()
                        .filter(other -> !ground.sameAs.same(node, other))
                        .collect(Collectors.toSet());
    }
}
