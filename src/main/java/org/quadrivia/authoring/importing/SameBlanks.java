package org.quadrivia.authoring.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Recognises blank nodes in a newer version of some graphs. Each version gives them other labels; what is said of them tells which is
 * which.
 */
final class SameBlanks {
    private static final String ANY = "urn:quadrivia:any";

    private final Map<Node, Graph> known;

    /** @param known the graphs in the earlier version */
    SameBlanks(Map<Node, Graph> known) {
        this.known = known;
    }

    /** Returns the blank nodes of the newer version of which the earlier one says the same, with what they were in that. */
    Map<Node, Node> in(Map<Node, Graph> newer) {
        Map<Node, Graph> same = new HashMap<>(newer);
        same.keySet().retainAll(known.keySet());
        Set<Node> ours = blanks(known);
        Set<Node> theirs = blanks(same);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Map.of();
        }
        Map<String, Optional<Node>> before = byName(Snapshot.of(ANY, known), ours);
        Map<Node, Node> found = new HashMap<>();
        byName(Snapshot.of(ANY, same), theirs)
                .forEach((name, blank) -> blank.ifPresent(
                        one -> before.getOrDefault(name, Optional.empty()).ifPresent(other -> found.put(one, other))));
        return found;
    }

    private static Map<String, Optional<Node>> byName(Snapshot of, Set<Node> blanks) {
        Map<String, Optional<Node>> found = new HashMap<>();
        blanks.forEach(blank -> found.merge(of.stableName(blank), Optional.of(blank), (one, two) -> Optional.empty()));
        return found;
    }

    private static Set<Node> blanks(Map<Node, Graph> graphs) {
        Set<Node> blanks = new HashSet<>();
        graphs.values()
                .forEach(graph -> graph.find()
                        .forEach(t -> Stream.of(t.getSubject(), t.getObject())
                                .filter(Node::isBlank)
                                .forEach(blanks::add)));
        return blanks;
    }
}
