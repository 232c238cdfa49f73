package org.quadrivia.authoring.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.TextFolding;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.knowledge.rdf.graph.NodeGroups;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Finds things of imported RDF that may be things of a knowledge base: those that owl:sameAs links, directly or through others, and
 * those of equal names and kinds. Where several things of one side come into question, none is proposed.
 */
final class SameThings {
    private static final Node SAME_AS = OWL.sameAs.asNode();

    private final Snapshot file;
    private final Snapshot base;
    private final Set<Node> settled;

    /** @param settled things of the file about which a teacher has decided */
    SameThings(Snapshot file, Snapshot base, Set<Node> settled) {
        this.file = file;
        this.base = base;
        this.settled = settled;
    }

    /** Returns the pairs by name; a thing of the file is in one pair at most. */
    List<FileMerge.SameThing> find() {
        Map<Node, FileMerge.SameThing> found = new LinkedHashMap<>();
        linked(found);
        named(found);
        return found.values().stream()
                .sorted(Comparator.comparing(FileMerge.SameThing::name, new NumericNameOrder())
                        .thenComparing(pair -> pair.imported().iri()))
                .toList();
    }

    private void linked(Map<Node, FileMerge.SameThing> found) {
        for (Set<Node> group : groups()) {
            List<Node> ours =
                    group.stream().filter(node -> describes(base, node)).toList();
            List<Node> theirs =
                    group.stream().filter(node -> describes(file, node)).toList();
            if (ours.size() == 1) {
                theirs.forEach(imported ->
                        add(found, imported, ours.getFirst(), kind(ours.getFirst()), FileMerge.Why.SAME_AS));
            }
        }
    }

    /** Returns the IRIs that owl:sameAs joins, of both sides together. */
    private List<Set<Node>> groups() {
        NodeGroups groups = new NodeGroups();
        for (Graph graph : List.of(file.asserted(), base.asserted())) {
            graph.find(Node.ANY, SAME_AS, Node.ANY)
                    .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                    .forEach(link -> groups.join(link.getSubject(), link.getObject()));
        }
        return groups.all();
    }

    /** Whether a graph says more of the node than what it is the same as. */
    private static boolean describes(Snapshot in, Node node) {
        return in.asserted()
                .find(node, Node.ANY, Node.ANY)
                .filterDrop(t -> t.getPredicate().equals(SAME_AS))
                .hasNext();
    }

    private String kind(Node node) {
        return base.asserted().find(node, RDF.type.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(SameThings::isKind)
                .map(type -> ChangeDescriber.name(type, base))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private void named(Map<Node, FileMerge.SameThing> found) {
        Map<String, Optional<Node>> ours = byName(base);
        byName(file)
                .forEach((key, thing) -> thing.ifPresent(imported -> ours.getOrDefault(key, Optional.empty())
                        .ifPresent(known -> add(
                                found, imported, known, key.substring(key.indexOf('\n') + 1), FileMerge.Why.NAME))));
    }

    private void add(Map<Node, FileMerge.SameThing> found, Node imported, Node known, String kind, FileMerge.Why why) {
        if (imported.equals(known) || settled.contains(imported) || describes(base, imported)) {
            return;
        }
        EntityNodes.entity(imported)
                .ifPresent(one -> EntityNodes.entity(known)
                        .ifPresent(other -> found.putIfAbsent(
                                imported,
                                new FileMerge.SameThing(
                                        one, other, base.label(known).orElseGet(() -> known.getURI()), kind, why))));
    }

    /** Returns the things by name and class, such as "paris\ncity"; empty where several share both. */
    private static Map<String, Optional<Node>> byName(Snapshot of) {
        Map<String, Optional<Node>> found = new HashMap<>();
        try (Stream<Triple> types = of.asserted().stream(Node.ANY, RDF.type.asNode(), Node.ANY)) {
            types.filter(type -> type.getSubject().isURI() && isKind(type.getObject()))
                    .forEach(type -> of.label(type.getSubject()).ifPresent(name -> {
                        String kind = ChangeDescriber.name(type.getObject(), of);
                        found.merge(
                                TextFolding.fold(name) + '\n' + TextFolding.fold(kind),
                                Optional.of(type.getSubject()),
                                (one, other) -> one.equals(other) ? one : Optional.empty());
                    }));
        }
        return found;
    }

    private static boolean isKind(Node type) {
        return type.isURI()
                && Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI()).noneMatch(type.getURI()::startsWith);
    }
}
