package org.quadrivia.authoring.publishing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;

/**
 * A three-way merge of a newer edition into a knowledge base that people have edited. What they changed stays as it is: the edition
 * changes nothing about a subject and property for which they changed anything.
 *
 * @param edition digest of the newer edition
 * @param since when the knowledge base was made from its edition, or took it over
 * @param taken the changes of the newer edition that are not there yet, without those that are kept out
 * @param kept the changes of the newer edition that are kept out
 */
record EditionMerge(String edition, Instant since, Change taken, Change kept) {
    private record Place(Node subject, Node property) {
        static Place of(Quad quad) {
            return new Place(quad.getSubject(), quad.getPredicate());
        }
    }

    /**
     * Merges the edition into the published revision; empty if it cannot be known what people changed.
     *
     * @param history the newest revision first
     * @param changes the change of a revision by its number; empty if it is not kept
     */
    static Optional<EditionMerge> of(
            Snapshot now, Snapshot edition, List<Revision> history, IntFunction<Optional<Change>> changes) {
        Change mine = Change.NONE;
        Optional<Instant> takenOver = Optional.empty();
        for (Revision revision : history) {
            if (revision.by().isEmpty() || revision.number() == 1) {
                return Optional.of(of(now, edition, mine, takenOver.orElse(revision.at())));
            }
            Optional<Change> change = changes.apply(revision.number());
            if (change.isEmpty()) {
                return Optional.empty();
            }
            if (takesOver(change.get(), now)) {
                takenOver = takenOver.or(() -> Optional.of(revision.at()));
            } else {
                mine = change.get().then(mine);
            }
        }
        return Optional.empty();
    }

    private static EditionMerge of(Snapshot now, Snapshot edition, Change mine, Instant since) {
        Snapshot before = mine.inverse().effect(now).apply(now);
        Change theirs = Change.between(before, withBlankNodesOf(before, edition))
                .only(quad -> !KnowledgeBaseMetadata.isDescription(quad, now));
        Set<Place> places = new HashSet<>();
        quads(mine).forEach(quad -> places.add(Place.of(quad)));
        Set<Node> keptNodes = new HashSet<>();
        boolean more = true;
        while (more) {
            more = quads(theirs)
                            .filter(quad -> places.contains(Place.of(quad)) || keptNodes.contains(quad.getSubject()))
                            .map(Quad::getObject)
                            .filter(Node::isBlank)
                            .filter(keptNodes::add)
                            .count()
                    > 0;
        }
        Change kept = theirs.only(quad -> places.contains(Place.of(quad)) || keptNodes.contains(quad.getSubject()));
        Change taken = theirs.only(quad -> !places.contains(Place.of(quad)) && !keptNodes.contains(quad.getSubject()));
        return new EditionMerge(edition.revision(), since, taken.effect(now), kept.effect(now));
    }

    private static Stream<Quad> quads(Change change) {
        return Stream.concat(change.added().stream(), change.removed().stream());
    }

    /** Whether the revision took an edition over. */
    private static boolean takesOver(Change change, Snapshot of) {
        return change.added().stream().anyMatch(quad -> KnowledgeBaseMetadata.isEdition(quad, of));
    }

    /** Returns the edition with the blank nodes of the other snapshot wherever these have the same names. */
    private static Snapshot withBlankNodesOf(Snapshot other, Snapshot edition) {
        Map<String, Node> known = new HashMap<>();
        nodes(other).forEach(node -> known.put(other.stableName(node), node));
        Map<Node, Node> same = new HashMap<>();
        nodes(edition).forEach(node -> same.put(node, known.getOrDefault(edition.stableName(node), node)));
        Map<Node, Graph> graphs = new HashMap<>();
        edition.graphs().forEach((name, graph) -> {
            Graph copy = new GraphMemFast();
            graph.find()
                    .forEach(t -> copy.add(
                            same.getOrDefault(t.getSubject(), t.getSubject()),
                            t.getPredicate(),
                            same.getOrDefault(t.getObject(), t.getObject())));
            graphs.put(same.getOrDefault(name, name), copy);
        });
        return Snapshot.of(edition.kb(), graphs);
    }

    private static Set<Node> nodes(Snapshot of) {
        Set<Node> blank = new HashSet<>();
        of.graphs().forEach((name, graph) -> {
            Stream.of(name).filter(Node::isBlank).forEach(blank::add);
            graph.find()
                    .forEach(t -> Stream.of(t.getSubject(), t.getObject())
                            .filter(Node::isBlank)
                            .forEach(blank::add));
        });
        return blank;
    }
}
