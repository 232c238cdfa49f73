package org.quadrivia.linkeddata.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.Change;

/**
 * Tells from what a revision changed which IRIs it took out of all that is said, and which of them it renamed. A revision keeps quads
 * and no acts; but to rename is to say the same of another: so an IRI was renamed to the one that stands in its place in at least three
 * quarters of the quads it was taken from, two at least. Renaming by hand in a text is found as well, and a
 * merging where most was said of one of the two only.
 */
final class Renaming {
    private static final int FEWEST = 2;
    private static final double SHARE = 0.75;

    /** What is left of a quad without one of its nodes. */
    private record Gap(int place, Node graph, Node subject, Node property, Node object) {
        static List<Gap> of(Quad q) {
            return List.of(
                    new Gap(0, Node.ANY, q.getSubject(), q.getPredicate(), q.getObject()),
                    new Gap(1, q.getGraph(), Node.ANY, q.getPredicate(), q.getObject()),
                    new Gap(2, q.getGraph(), q.getSubject(), Node.ANY, q.getObject()),
                    new Gap(3, q.getGraph(), q.getSubject(), q.getPredicate(), Node.ANY));
        }
    }

    private Renaming() {}

    /** IRIs that stood in what was removed and stand in nothing that was added, with what stands in their place. */
    static Map<Node, Optional<Node>> gone(Change change) {
        Set<Node> still = new HashSet<>();
        change.added().forEach(quad -> nodes(quad).forEach(still::add));
        Map<Node, Set<Quad>> taken = new HashMap<>();
        change.removed()
                .forEach(quad -> nodes(quad)
                        .filter(node -> node.isURI() && !still.contains(node))
                        .forEach(node -> taken.computeIfAbsent(node, key -> new LinkedHashSet<>())
                                .add(quad)));
        Map<Gap, Set<Node>> fillers = fillers(change.added());
        Map<Node, Optional<Node>> gone = new HashMap<>();
        taken.forEach((node, quads) -> gone.put(node, successor(node, quads, fillers)));
        return gone;
    }

    private static Map<Gap, Set<Node>> fillers(Collection<Quad> added) {
        Map<Gap, Set<Node>> fillers = new HashMap<>();
        for (Quad quad : added) {
            List<Gap> gaps = Gap.of(quad);
            List<Node> nodes = nodes(quad).toList();
            for (int i = 0; i < gaps.size(); i++) {
                fillers.computeIfAbsent(gaps.get(i), key -> new HashSet<>()).add(nodes.get(i));
            }
        }
        return fillers;
    }

    private static Optional<Node> successor(Node node, Set<Quad> quads, Map<Gap, Set<Node>> fillers) {
        Map<Node, Integer> votes = new HashMap<>();
        for (Quad quad : quads) {
            List<Gap> gaps = Gap.of(quad);
            List<Node> nodes = nodes(quad).toList();
            Set<Node> voted = new HashSet<>();
            for (int i = 0; i < gaps.size(); i++) {
                if (nodes.get(i).equals(node)) {
                    voted.addAll(fillers.getOrDefault(gaps.get(i), Set.of()));
                }
            }
            voted.stream().filter(Node::isURI).forEach(to -> votes.merge(to, 1, Integer::sum));
        }
        int enough = Math.max(FEWEST, (int) Math.ceil(quads.size() * SHARE));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= enough)
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(vote -> vote.getKey().getURI()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<Node> nodes(Quad q) {
        return Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject());
    }
}
