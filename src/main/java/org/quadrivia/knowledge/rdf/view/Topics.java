package org.quadrivia.knowledge.rdf.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.FactCounts;
import org.quadrivia.knowledge.rdf.snapshot.NamedClasses;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.text.NaturalOrder;

/** The topics that a knowledge base offers: the collections it declares, otherwise its classes with the most members. */
final class Topics {
    private static final int ENOUGH = 5;
    private static final int MOST = 12;
    private static final double NEARLY_ALL = 0.9;
    private static final Node PLURAL = NodeFactory.createURI(Qv.NS + "plural");

    private final LocalizedSnapshot lens;
    private final Snapshot snapshot;
    private final NotAsked notAsked;
    private final EntityDetailsReader pages;

    Topics(LocalizedSnapshot lens, EntityDetailsReader pages) {
        this.lens = lens;
        this.snapshot = lens.snapshot();
        this.notAsked = new NotAsked(snapshot.asserted());
        this.pages = pages;
    }

    List<Topic> all() {
        List<Topic> declared = declared();
        return declared.isEmpty() ? classes() : declared;
    }

    private List<Topic> declared() {
        Graph graph = snapshot.asserted();
        return Graphs.subjects(graph, RDF.type.asNode(), SKOS.Collection.asNode()).stream()
                .sorted(Comparator.comparing(this::rank, new NaturalOrder()).thenComparing(lens::label))
                .flatMap(c -> topic(c, lens.label(c), Graphs.objects(graph, c, SKOS.member.asNode())).stream())
                .toList();
    }

    private String rank(Node collection) {
        return Graphs.text(snapshot.asserted(), collection, Qv.rank).orElse("zz");
    }

    /**
     * Returns the largest classes as topics; empty if there are fewer than two. Of classes with the same members or the same
     * name only the first is kept. A class that holds nearly everything is no topic.
     */
    private List<Topic> classes() {
        Map<Node, Set<Node>> members = new HashMap<>();
        for (Node type : snapshot.classes().named()) {
            Set<Node> found = members(type);
            if (found.size() >= ENOUGH
                    && found.size()
                            <= NEARLY_ALL * snapshot.profile().entities().size()) {
                members.put(type, found);
            }
        }
        Map<Set<Node>, Topic> topics = new LinkedHashMap<>();
        Set<String> labels = new HashSet<>();
        members.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<Node, Set<Node>> e) -> -e.getValue().size())
                        .thenComparing(e -> lens.label(e.getKey()))
                        .thenComparing(e -> e.getKey().toString()))
                .takeWhile(e -> topics.size() < MOST)
                .filter(e -> !topics.containsKey(e.getValue()) && labels.add(plural(e.getKey())))
                .forEach(e -> topic(e.getKey(), plural(e.getKey()), e.getValue())
                        .ifPresent(topic -> topics.put(e.getValue(), topic)));
        return topics.size() < 2 ? List.of() : List.copyOf(topics.values());
    }

    /** Returns the members of a class that facts mention; empty if the class is never asked about. */
    private Set<Node> members(Node type) {
        if (notAsked.term(type)) {
            return Set.of();
        }
        NamedClasses classes = snapshot.classes();
        FactCounts profile = snapshot.profile();
        Set<Node> members = new HashSet<>(profile.classesAreEntities() ? classes.subs(type) : classes.members(type));
        members.retainAll(profile.entities());
        return members;
    }

    private String plural(Node type) {
        return lens.text(snapshot.asserted(), type, PLURAL).orElseGet(() -> lens.label(type));
    }

    private Optional<Topic> topic(Node node, String label, Collection<Node> members) {
        Set<EntityId> ids = new LinkedHashSet<>();
        members.forEach(member -> LocalizedSnapshot.id(member).ifPresent(ids::add));
        return ids.isEmpty()
                ? Optional.empty()
                : LocalizedSnapshot.id(node)
                        .map(id -> new Topic(id, label, pages.description(node).orElse(null), ids));
    }
}
