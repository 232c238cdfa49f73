package org.quadrivia.knowledge.rdf.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds the IRIs that a revision removed entirely, and tells which of them it renamed. A revision records quads, not actions, so
 * renaming is inferred, even if somebody renamed by hand in a text. An IRI was renamed to another if the other is found in its place
 * in at least three quarters of the quads it was removed from, and in at least two. Statements that the other already had count too,
 * provided that at least one was added to it in place of a removed one; this finds merges. If none was added, the other must have all
 * the statements, and at least one of them must have a literal as its object.
 */
public final class RenameDetector {
    private static final int MIN_QUADS = 2;
    private static final double SHARE = 0.75;
    private static final int MAX_CANDIDATES = 100;

    /** A quad with one of its nodes left out. */
    private record Gap(int place, Node graph, Node subject, Node property, Node object) {
        static List<Gap> of(Quad q) {
            return List.of(
                    new Gap(0, Node.ANY, q.getSubject(), q.getPredicate(), q.getObject()),
                    new Gap(1, q.getGraph(), Node.ANY, q.getPredicate(), q.getObject()),
                    new Gap(2, q.getGraph(), q.getSubject(), Node.ANY, q.getObject()),
                    new Gap(3, q.getGraph(), q.getSubject(), q.getPredicate(), Node.ANY));
        }
    }

    private final Change change;
    private final StateAfterChange after;
    private final Map<Gap, Set<Node>> fillers;

    private RenameDetector(Change change, StateAfterChange after) {
        this.change = change;
        this.after = after;
        this.fillers = fillers(change.added());
    }

    /** The quads of named graphs just after the change that is examined. */
    public interface StateAfterChange {
        boolean holds(Quad quad);

        /** Returns the subjects with the given property and object in the given graph. */
        Stream<Node> subjects(Node graph, Node property, Node object);
    }

    /**
     * Returns the IRIs that occur in removed quads and in no added ones, each with the IRI that replaced it; empty if there is
     * none.
     */
    public static Map<Node, Optional<Node>> gone(Change change, StateAfterChange after) {
        return new RenameDetector(change, after).gone();
    }

    private Map<Node, Optional<Node>> gone() {
        Set<Node> still = new HashSet<>();
        change.added().forEach(quad -> nodes(quad).forEach(still::add));
        Map<Node, Set<Quad>> taken = new HashMap<>();
        change.removed()
                .forEach(quad -> nodes(quad)
                        .filter(node -> node.isURI() && !still.contains(node))
                        .forEach(node -> taken.computeIfAbsent(node, key -> new LinkedHashSet<>())
                                .add(quad)));
        Map<Node, Optional<Node>> gone = new HashMap<>();
        taken.forEach((node, quads) -> gone.put(node, successor(node, quads)));
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

    private Optional<Node> successor(Node node, Set<Quad> quads) {
        int enough = Math.max(MIN_QUADS, (int) Math.ceil(quads.size() * SHARE));
        return best(node, quads, candidates(node, quads), enough)
                .or(() -> best(node, quads, doubles(node, quads), Math.max(MIN_QUADS, quads.size())));
    }

    private Optional<Node> best(Node node, Set<Quad> quads, Set<Node> candidates, int enough) {
        Map<Node, Long> votes = new HashMap<>();
        candidates.forEach(to -> votes.put(
                to, quads.stream().filter(quad -> isSaidOf(quad, node, to)).count()));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= enough)
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(vote -> vote.getKey().getURI()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isSaidOf(Quad quad, Node node, Node to) {
        Quad replaced = Quad.create(
                quad.getGraph().equals(node) ? to : quad.getGraph(),
                quad.getSubject().equals(node) ? to : quad.getSubject(),
                quad.getPredicate().equals(node) ? to : quad.getPredicate(),
                quad.getObject().equals(node) ? to : quad.getObject());
        return change.added().contains(replaced) || after.holds(replaced);
    }

    /**
     * Returns the IRIs that most often take its place. There is a limit, because a node in thousands of quads may have
     * thousands of them.
     */
    private Set<Node> candidates(Node node, Set<Quad> quads) {
        Map<Node, Integer> often = new HashMap<>();
        for (Quad quad : quads) {
            List<Gap> gaps = Gap.of(quad);
            List<Node> nodes = nodes(quad).toList();
            for (int i = 0; i < gaps.size(); i++) {
                if (nodes.get(i).equals(node)) {
                    fillers.getOrDefault(gaps.get(i), Set.of()).stream()
                            .filter(Node::isURI)
                            .forEach(to -> often.merge(to, 1, Integer::sum));
                }
            }
        }
        return often.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(MAX_CANDIDATES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<Node> doubles(Node node, Set<Quad> quads) {
        return quads.stream()
                .filter(quad ->
                        quad.getSubject().equals(node) && quad.getObject().isLiteral())
                .flatMap(quad -> after.subjects(quad.getGraph(), quad.getPredicate(), quad.getObject()))
                .filter(Node::isURI)
                .collect(Collectors.toSet());
    }

    private static Stream<Node> nodes(Quad q) {
        return Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject());
    }
}
