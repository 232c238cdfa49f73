package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * The topics of a knowledge base, edited in drafts. Its own topics are collections in the about graph. If it has none, its
 * largest classes serve as topics.
 */
@Service
@ConditionalOnStorage
public class TopicEditor {
    /** A topic with its members, by name. */
    public record OwnTopic(Named topic, List<Named> members) {
        public OwnTopic {
            members = List.copyOf(members);
        }
    }

    private static final Node COLLECTION = SKOS.Collection.asNode();
    private static final Node MEMBER = SKOS.member.asNode();
    private static final Node NAME = SKOS.prefLabel.asNode();

    private final DraftWorkspace desk;

    TopicEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    /** Returns the knowledge base's own topics, in their order; empty if classes serve as topics. */
    public List<OwnTopic> own(OpenDraft draft) {
        return collections(draft)
                .sorted(Comparator.comparingInt((Node topic) -> rank(draft, topic))
                        .thenComparing(topic -> ChangeDescriber.name(topic, draft.preview()), new NumericNameOrder()))
                .flatMap(topic -> named(draft, topic).stream().map(name -> new OwnTopic(name, members(draft, topic))))
                .toList();
    }

    /** Returns the classes that serve as topics; empty if it has topics of its own. */
    public List<Named> classTopics(OpenDraft draft) {
        return collections(draft).findAny().isPresent()
                ? List.of()
                : draft.base().card().topics().stream()
                        .map(topic -> new Named(topic.id(), topic.label()))
                        .toList();
    }

    /** Creates an empty topic, last in the order. */
    public EditOutcome create(OpenDraft draft, String name) {
        return name.isBlank()
                ? nameless()
                : desk.edit(draft, collection(draft, name, last(draft) + 1, List.of()), Set.of());
    }

    /** Turns the classes that serve as topics into topics of its own. */
    public EditOutcome adopt(OpenDraft draft) {
        Set<Quad> quads = new LinkedHashSet<>();
        int rank = last(draft);
        for (Topic topic : collections(draft).findAny().isPresent()
                ? List.<Topic>of()
                : draft.base().card().topics()) {
            rank++;
            quads.addAll(collection(draft, topic.label(), rank, List.copyOf(topic.members())));
        }
        return desk.edit(draft, quads, Set.of());
    }

    public EditOutcome rename(OpenDraft draft, EntityId topic, String name) {
        if (name.isBlank()) {
            return nameless();
        }
        Node words = new ResourceBuilder(draft).words(name);
        Set<Quad> old = statements(draft, topic);
        old.removeIf(quad -> !quad.getPredicate().equals(NAME)
                || !quad.getObject().isLiteral()
                || !quad.getObject().getLiteralLanguage().equalsIgnoreCase(words.getLiteralLanguage()));
        Set<Quad> added = new LinkedHashSet<>(Set.of(Quad.create(home(draft, topic), node(topic), NAME, words)));
        Set<Quad> same = new LinkedHashSet<>(added);
        same.retainAll(old);
        added.removeAll(same);
        old.removeAll(same);
        return desk.edit(draft, added, old);
    }

    public EditOutcome add(OpenDraft draft, EntityId topic, EntityId member) {
        return desk.edit(draft, Set.of(Quad.create(home(draft, topic), node(topic), MEMBER, node(member))), Set.of());
    }

    public EditOutcome remove(OpenDraft draft, EntityId topic, EntityId member) {
        Set<Quad> removed = statements(draft, topic);
        removed.removeIf(
                quad -> !quad.getPredicate().equals(MEMBER) || !quad.getObject().equals(node(member)));
        return desk.edit(draft, Set.of(), removed);
    }

    public EditOutcome delete(OpenDraft draft, EntityId topic) {
        return desk.edit(draft, Set.of(), statements(draft, topic));
    }

    private static EditOutcome nameless() {
        return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.topic.name")));
    }

    private static Set<Quad> collection(OpenDraft draft, String name, int rank, List<EntityId> members) {
        ResourceBuilder builder = new ResourceBuilder(draft);
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Node topic = node(builder.topic(name));
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(Quad.create(about, topic, RDF.type.asNode(), COLLECTION));
        quads.add(Quad.create(about, topic, NAME, builder.words(name)));
        quads.add(Quad.create(
                about, topic, Qv.rank, NodeFactory.createLiteralDT(String.valueOf(rank), XSDDatatype.XSDinteger)));
        members.forEach(member -> quads.add(Quad.create(about, topic, MEMBER, node(member))));
        return quads;
    }

    private static Stream<Node> collections(OpenDraft draft) {
        return asserted(draft).stream(Node.ANY, RDF.type.asNode(), COLLECTION)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct();
    }

    private static List<Named> members(OpenDraft draft, Node topic) {
        return asserted(draft).stream(topic, MEMBER, Node.ANY)
                .flatMap(t -> named(draft, t.getObject()).stream())
                .distinct()
                .sorted(Comparator.comparing(Named::label, new NumericNameOrder()))
                .toList();
    }

    private static java.util.Optional<Named> named(OpenDraft draft, Node node) {
        return EntityNodes.entity(node).map(id -> new Named(id, ChangeDescriber.name(node, draft.preview())));
    }

    private static int last(OpenDraft draft) {
        return collections(draft)
                .mapToInt(topic -> rank(draft, topic))
                .filter(rank -> rank < Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    /** Returns the rank of a topic; the last possible if it has none. */
    private static int rank(OpenDraft draft, Node topic) {
        return asserted(draft).stream(topic, Qv.rank, Node.ANY)
                .map(Triple::getObject)
                .filter(value ->
                        value.isLiteral() && value.getLiteralLexicalForm().matches("\\d{1,8}"))
                .mapToInt(value -> Integer.parseInt(value.getLiteralLexicalForm()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the graph that declares the topic. */
    private static Node home(OpenDraft draft, EntityId topic) {
        return statements(draft, topic).stream()
                .filter(quad -> quad.getObject().equals(COLLECTION))
                .map(Quad::getGraph)
                .findFirst()
                .orElseGet(() -> KnowledgeBaseMetadata.about(draft.preview()));
    }

    private static Set<Quad> statements(OpenDraft draft, EntityId topic) {
        return new LinkedHashSet<>(draft.about(topic));
    }

    private static Graph asserted(OpenDraft draft) {
        return draft.preview().dataset().getDefaultGraph();
    }
}
