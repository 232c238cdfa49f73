package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Adds and removes, in drafts, what a knowledge base declares about what may be asked, and how a wrong option is known to be wrong. */
@Service
@ConditionalOnStorage
public class DeclarationEditor {
    /** The greatest length of a reason, as in the shapes of declarations. */
    public static final int LONGEST_REASON = 300;

    /** The properties that say that two things mean nearly the same. */
    static final List<Node> ALIKE = List.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode());

    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> ENDS = List.of(Qv.subject, Qv.object);

    private final DraftWorkspace desk;

    DeclarationEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    /** Whether the knowledge base holds passages or claims: only then does it matter what is recorded in full. */
    public boolean speaksForSource(OpenDraft draft) {
        return !draft.base().passages().isEmpty() || !draft.base().claims().isEmpty();
    }

    /** Declares that a property or class is not asked. */
    public EditOutcome exclude(OpenDraft draft, EntityId term, String reason) {
        boolean property = draft.preview().asserted().contains(Node.ANY, node(term), Node.ANY);
        return exclude(
                draft,
                NotAskedStatus.of(draft, term),
                term,
                Map.of(property ? Qv.property : Qv.ofClass, node(term)),
                reason);
    }

    /**
     * Declares that a fact is not asked.
     *
     * @param key the key of the value
     */
    public EditOutcome exclude(OpenDraft draft, EntityId entity, String key, String reason) {
        return NotAskedStatus.find(draft, entity, key)
                .map(Quad::asTriple)
                .map(fact -> exclude(
                        draft,
                        NotAskedStatus.of(draft, fact),
                        entity,
                        Map.of(
                                Qv.subject, fact.getSubject(),
                                Qv.property, fact.getPredicate(),
                                Qv.object, fact.getObject()),
                        reason))
                .orElseGet(DeclarationEditor::noSuchValue);
    }

    private EditOutcome exclude(
            OpenDraft draft, NotAskedStatus status, EntityId named, Map<Node, Node> parts, String reason) {
        if (status.declared()) {
            return bad("there");
        }
        if (reason.isBlank()) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.notAsked.reason")));
        }
        return declare(draft, new ResourceBuilder(draft).notAsked(local(named)), Qv.NOT_ASKED, parts, reason);
    }

    /** Takes back that a property or class is not asked, unless a declaration says so of other things, too. */
    public EditOutcome include(OpenDraft draft, EntityId term) {
        return remove(draft, NotAskedStatus.of(draft, term).own());
    }

    /** Takes back that a fact is not asked, unless a declaration says so of other facts, too. */
    public EditOutcome include(OpenDraft draft, EntityId entity, String key) {
        return NotAskedStatus.find(draft, entity, key)
                .map(fact ->
                        remove(draft, NotAskedStatus.of(draft, fact.asTriple()).own()))
                .orElseGet(DeclarationEditor::noSuchValue);
    }

    /**
     * Declares that what the source says with a property is recorded in full.
     *
     * @param of the thing for which this holds; empty if it holds for all
     * @param reason may be blank
     */
    public EditOutcome record(OpenDraft draft, EntityId property, Optional<EntityId> of, String reason) {
        Graph asserted = draft.preview().asserted();
        if (asserted.contains(node(property), TYPE, Qv.JUDGEMENT)) {
            return bad("judged", name(draft, property));
        }
        Map<Node, Node> ends = new LinkedHashMap<>();
        if (of.isPresent()) {
            Node thing = node(of.get());
            if (asserted.contains(thing, node(property), Node.ANY)) {
                ends.put(Qv.subject, thing);
            }
            if (asserted.contains(Node.ANY, node(property), thing)) {
                ends.put(Qv.object, thing);
            }
            if (ends.isEmpty()) {
                return bad("unused", name(draft, property), name(draft, of.get()));
            }
        }
        if (isRecorded(asserted, node(property), ends)) {
            return bad("there");
        }
        Map<Node, Node> parts = new LinkedHashMap<>(ends);
        parts.put(Qv.property, node(property));
        return declare(draft, new ResourceBuilder(draft).recorded(local(property)), Qv.FULLY_RECORDED, parts, reason);
    }

    /**
     * Adds a node that declares something.
     *
     * @param parts the terms and things that it names, by the property with which it names them
     * @param reason may be blank
     */
    private EditOutcome declare(OpenDraft draft, EntityId made, Node type, Map<Node, Node> parts, String reason) {
        String words = reason.strip();
        if (words.length() > LONGEST_REASON) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.notAsked.long", LONGEST_REASON)));
        }
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(Quad.create(about, node(made), TYPE, type));
        parts.forEach((part, value) -> quads.add(Quad.create(about, node(made), part, value)));
        if (!words.isEmpty()) {
            quads.add(Quad.create(about, node(made), RDFS.comment.asNode(), new ResourceBuilder(draft).words(words)));
        }
        return desk.edit(draft, quads, Set.of());
    }

    /** Whether that, or something wider, is declared to be recorded already. */
    private static boolean isRecorded(Graph asserted, Node property, Map<Node, Node> ends) {
        return asserted
                .find(Node.ANY, Qv.property, property)
                .mapWith(Triple::getSubject)
                .filterKeep(declaration -> asserted.contains(declaration, TYPE, Qv.FULLY_RECORDED))
                .toList()
                .stream()
                .anyMatch(declaration -> ENDS.stream().noneMatch(end -> asserted.contains(declaration, end, Node.ANY))
                        || !ends.isEmpty()
                                && ends.entrySet().stream()
                                        .allMatch(end -> asserted.contains(declaration, end.getKey(), end.getValue())));
    }

    /** Declares that a property is one of judgements and outlooks. */
    public EditOutcome judge(OpenDraft draft, EntityId property) {
        Graph asserted = draft.preview().asserted();
        if (asserted.contains(node(property), TYPE, Qv.JUDGEMENT)) {
            return bad("there");
        }
        if (isRecorded(asserted, node(property), Map.of())) {
            return bad("recorded-already", name(draft, property));
        }
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        return desk.edit(draft, Set.of(Quad.create(about, node(property), TYPE, Qv.JUDGEMENT)), Set.of());
    }

    /**
     * Declares that two things exclude each other, or that they mean nearly the same.
     *
     * @param kind of declarations about two things
     */
    public EditOutcome pair(OpenDraft draft, Declaration.Kind kind, EntityId one, EntityId other) {
        if (one.equals(other)) {
            return bad("same");
        }
        boolean excludes = kind == Declaration.Kind.EXCLUDES;
        if (holds(draft, excludes ? List.of(Qv.excludes) : ALIKE, node(one), node(other))) {
            return bad("there");
        }
        if (holds(draft, excludes ? ALIKE : List.of(Qv.excludes), node(one), node(other))) {
            return bad(excludes ? "alike-already" : "excluded-already", name(draft, one), name(draft, other));
        }
        Snapshot in = draft.preview();
        Node graph = in.graphs().keySet().stream()
                .filter(name -> in.kind(name) == GraphKind.DISTRACTORS
                        && (in.isDistractor(node(one)) || in.isDistractor(node(other))))
                .findFirst()
                .orElseGet(() -> KnowledgeBaseMetadata.about(in));
        Node property = excludes ? Qv.excludes : ALIKE.getFirst();
        return desk.edit(draft, Set.of(Quad.create(graph, node(one), property, node(other))), Set.of());
    }

    private static boolean holds(OpenDraft draft, List<Node> properties, Node one, Node other) {
        return Stream.of(draft.preview().asserted(), draft.preview().distractors())
                .anyMatch(graph -> properties.stream()
                        .anyMatch(property ->
                                graph.contains(one, property, other) || graph.contains(other, property, one)));
    }

    /** Takes a declaration back. */
    public EditOutcome remove(OpenDraft draft, Declaration declaration) {
        return remove(draft, declaration.quads());
    }

    private EditOutcome remove(OpenDraft draft, Set<Quad> quads) {
        return desk.edit(draft, Set.of(), quads);
    }

    private static String name(OpenDraft draft, EntityId id) {
        return ChangeDescriber.name(node(id), draft.preview());
    }

    private static String local(EntityId id) {
        return id.iri().substring(Math.max(id.iri().lastIndexOf('/'), id.iri().lastIndexOf('#')) + 1);
    }

    private static EditOutcome noSuchValue() {
        return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.value.gone")));
    }

    private static EditOutcome bad(String key, Object... arguments) {
        return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.declared." + key, arguments)));
    }
}
