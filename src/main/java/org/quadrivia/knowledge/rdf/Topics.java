package org.quadrivia.knowledge.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;

/** The parts of a knowledge base to choose from: the collections it declares, else its classes with most members. */
final class Topics {
    private static final int ENOUGH = 5;
    private static final int MOST = 12;
    private static final Node PLURAL = NodeFactory.createURI(Qv.NS + "plural");
    private static final Node NOT_ASKED = NodeFactory.createURI(Qv.NS + "notAsked");

    private final Lens lens;
    private final Snapshot snapshot;
    private final EntityPages pages;

    Topics(Lens lens, EntityPages pages) {
        this.lens = lens;
        this.snapshot = lens.snapshot();
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

    /** Of classes with the same members the first is kept; whatever holds nearly everything is no topic. */
    private List<Topic> classes() {
        Classes classes = snapshot.classes();
        Profile profile = snapshot.profile();
        List<Topic> topics = new ArrayList<>();
        for (Node type : classes.named()) {
            Set<Node> members =
                    new LinkedHashSet<>(profile.classesAreEntities() ? classes.subs(type) : classes.members(type));
            members.retainAll(profile.entities());
            if (members.size() >= ENOUGH && !snapshot.asserted().contains(type, NOT_ASKED, Node.ANY)) {
                topic(type, plural(type), members).ifPresent(topics::add);
            }
        }
        topics.sort(Comparator.comparingInt((Topic t) -> -t.members().size()).thenComparing(Topic::label));
        List<Topic> distinct = new ArrayList<>();
        for (Topic topic : topics) {
            if (distinct.stream().noneMatch(t -> t.members().equals(topic.members()))) {
                distinct.add(topic);
            }
        }
        return distinct.size() < 2 ? List.of() : distinct.subList(0, Math.min(MOST, distinct.size()));
    }

    private String plural(Node type) {
        return lens.text(snapshot.asserted(), type, PLURAL).orElseGet(() -> lens.label(type));
    }

    private Optional<Topic> topic(Node node, String label, Collection<Node> members) {
        Set<EntityId> ids = new LinkedHashSet<>();
        members.forEach(member -> Lens.id(member).ifPresent(ids::add));
        return ids.isEmpty()
                ? Optional.empty()
                : Lens.id(node)
                        .map(id -> new Topic(id, label, pages.description(node).orElse(null), ids));
    }
}
