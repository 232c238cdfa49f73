package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.graph.InferredDataset;

/**
 * Finds the word in which the labels of all values of a property end, if a name of the property or of a class of its subjects
 * contains this word, too.
 */
final class SharedHeads {
    private final InferredDataset world;
    private final Function<Node, String> labels;
    private final Map<Node, Optional<String>> heads = new HashMap<>();

    /** @param labels gives labels in normal form */
    SharedHeads(InferredDataset world, Function<Node, String> labels) {
        this.world = world;
        this.labels = labels;
    }

    /** Returns the label of the value without this last word; empty if the label does not end in such a word. */
    Optional<String> shortened(Node value, String label) {
        int gap = label.lastIndexOf(' ');
        if (gap < 0 || !value.isURI()) {
            return Optional.empty();
        }
        String last = label.substring(gap + 1);
        return world.facts().asserted().find(Node.ANY, Node.ANY, value).mapWith(Triple::getPredicate).toSet().stream()
                .filter(property -> heads.computeIfAbsent(property, this::head)
                        .filter(last::equals)
                        .isPresent())
                .findFirst()
                .map(property -> label.substring(0, gap));
    }

    private Optional<String> head(Node property) {
        List<Triple> facts =
                world.facts().asserted().find(Node.ANY, property, Node.ANY).toList();
        List<String> lasts = facts.stream()
                .map(fact -> labels.apply(fact.getObject()))
                .map(label -> label.substring(label.lastIndexOf(' ') + 1))
                .distinct()
                .limit(2)
                .toList();
        return lasts.stream()
                .filter(last -> lasts.size() == 1 && isSaid(last, property, facts))
                .findFirst();
    }

    private boolean isSaid(String word, Node property, List<Triple> facts) {
        return has(property, word)
                || facts.stream()
                        .flatMap(fact -> world.classes().declared(fact.getSubject()).stream())
                        .distinct()
                        .anyMatch(kind -> has(kind, word));
    }

    private boolean has(Node term, String word) {
        return (" " + labels.apply(term) + " ").contains(" " + word + " ");
    }
}
