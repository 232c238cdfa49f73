package org.quadrivia.authoring.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.TextFolding;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Brings imported RDF into a knowledge base that exists, as a difference. Each graph keeps its IRI: what the knowledge base has in a
 * graph of that IRI and the file has not is removed, so that a newer version of a file replaces the one before. What a file says about
 * itself (title, licence) is left out.
 */
public final class FileMerge {
    private static final int MAX_SAME = 100;

    /**
     * Two things of equal names and kinds, one in the file and one in the knowledge base. They may be the same.
     *
     * @param kind the name of a class to which both belong
     */
    public record SameName(EntityId imported, EntityId known, String name, String kind) {}

    /**
     * What a file would change.
     *
     * @param added how many statements are new
     * @param removed how many statements an earlier version of the file made and this one does not
     * @param sameNames at most {@value FileMerge#MAX_SAME}, by name
     */
    public record Proposal(int added, int removed, List<SameName> sameNames) {
        public Proposal {
            sameNames = List.copyOf(sameNames);
        }
    }

    private final Snapshot file;
    private final Snapshot base;

    private FileMerge(Snapshot file, Snapshot base) {
        this.file = file;
        this.base = base;
    }

    /** Returns what a file would change, and which of its things the knowledge base may have already. */
    static Proposal proposal(Snapshot file, Snapshot base) {
        Change change = change(file, base, Set.of());
        return new Proposal(change.added().size(), change.removed().size(), new FileMerge(file, base).sameNames());
    }

    /** @param same things that are one and the same: the one of the knowledge base replaces that of the file */
    static Change change(Snapshot file, Snapshot base, Set<SameName> same) {
        return new FileMerge(file, base)
                .change(same.stream()
                        .collect(Collectors.toMap(
                                pair -> EntityNodes.node(pair.imported()), pair -> EntityNodes.node(pair.known()))));
    }

    private Change change(Map<Node, Node> same) {
        Node about = KnowledgeBaseMetadata.about(base);
        Set<Quad> after = new LinkedHashSet<>();
        Set<Node> whole = new LinkedHashSet<>();
        file.graphs().forEach((name, graph) -> {
            boolean description = file.kind(name) == GraphKind.ABOUT;
            graph.find().forEach((Triple triple) -> {
                if (!description || !KnowledgeBaseMetadata.isAboutItself(triple, file)) {
                    after.add(Quad.create(description ? about : name, replaced(triple, same)));
                }
            });
            if (!description) {
                whole.add(name);
            }
        });
        Set<Quad> removed = new LinkedHashSet<>();
        for (Node name : whole) {
            Graph before = base.graphs().get(name);
            if (before != null) {
                before.find().forEach((Triple triple) -> removed.add(Quad.create(name, triple)));
            }
        }
        Set<Quad> stays = new LinkedHashSet<>(removed);
        stays.retainAll(after);
        removed.removeAll(stays);
        after.removeIf(this::known);
        return new Change(after, removed);
    }

    private boolean known(Quad quad) {
        Graph graph = base.graphs().get(quad.getGraph());
        return graph != null && graph.contains(quad.asTriple());
    }

    private static Triple replaced(Triple triple, Map<Node, Node> same) {
        return Triple.create(
                same.getOrDefault(triple.getSubject(), triple.getSubject()),
                same.getOrDefault(triple.getPredicate(), triple.getPredicate()),
                same.getOrDefault(triple.getObject(), triple.getObject()));
    }

    private List<SameName> sameNames() {
        Map<String, Optional<Node>> ours = byName(base);
        Map<Node, SameName> found = new LinkedHashMap<>();
        byName(file)
                .forEach((key, thing) -> thing.ifPresent(imported -> ours.getOrDefault(key, Optional.empty())
                        .filter(known -> !known.equals(imported))
                        .flatMap(known -> pair(imported, known, key))
                        .ifPresent(pair -> found.putIfAbsent(imported, pair))));
        return found.values().stream()
                .sorted(Comparator.comparing(SameName::name, new NumericNameOrder()))
                .limit(MAX_SAME)
                .toList();
    }

    private Optional<SameName> pair(Node imported, Node known, String key) {
        return EntityNodes.entity(imported)
                .flatMap(one -> EntityNodes.entity(known)
                        .map(other -> new SameName(
                                one, other, base.label(known).orElse(""), key.substring(key.indexOf('\n') + 1))));
    }

    /** Returns the things by name and class, such as "paris\ncity"; empty where several share both. */
    private static Map<String, Optional<Node>> byName(Snapshot of) {
        Map<String, Optional<Node>> found = new HashMap<>();
        Graph graph = of.dataset().getDefaultGraph();
        try (Stream<Triple> types = graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)) {
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
