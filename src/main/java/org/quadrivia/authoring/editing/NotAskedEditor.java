package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Lets teachers declare in a draft which facts, properties and classes are not asked, and why. */
@Service
@ConditionalOnStorage
public class NotAskedEditor {
    /**
     * Whether declarations exclude something from being asked.
     *
     * @param declared whether a declaration says that it is not asked
     * @param reason the reason in words; empty if there is no declaration, or none that gives a reason
     * @param removable whether the declarations are about nothing else, so that they can be taken back here
     */
    public record Status(boolean declared, String reason, boolean removable) {}

    /** The greatest length of a reason, as in the shape of the declaration. */
    public static final int LONGEST = 300;

    private static final Set<GraphKind> OF_FACTS =
            Set.of(GraphKind.PASSAGE, GraphKind.BACKGROUND, GraphKind.UNSOURCED, GraphKind.PLAIN);

    private final DraftWorkspace desk;

    NotAskedEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    /** Returns the status of a property or class. */
    public Status term(OpenDraft draft, EntityId term) {
        NotAsked notAsked = declarations(draft);
        List<Node> nodes = notAsked.declarations(node(term));
        return new Status(
                notAsked.term(node(term)),
                reason(draft, nodes),
                nodes.stream().allMatch(declaration -> parts(draft, declaration).equals(Set.of(node(term)))));
    }

    /** Returns the status of those statements about a thing that could be asked, by the keys of their values. */
    public Map<String, Status> facts(OpenDraft draft, EntityId entity) {
        NotAsked notAsked = declarations(draft);
        Map<String, Status> found = new LinkedHashMap<>();
        draft.about(entity).stream()
                .filter(quad -> couldBeAsked(draft, entity, quad))
                .forEach(quad -> found.put(TrigFragment.version(List.of(quad)), status(draft, notAsked, quad)));
        return found;
    }

    private static Status status(OpenDraft draft, NotAsked notAsked, Quad quad) {
        Triple fact = quad.asTriple();
        List<Node> nodes = new ArrayList<>(notAsked.declarations(fact));
        boolean wider = notAsked.term(fact.getPredicate())
                || fact.getPredicate().equals(RDF.type.asNode()) && notAsked.term(fact.getObject());
        if (nodes.isEmpty() && wider) {
            nodes.addAll(notAsked.declarations(fact.getPredicate()));
            nodes.addAll(notAsked.declarations(fact.getObject()));
        }
        return new Status(
                notAsked.fact(fact),
                reason(draft, nodes),
                !wider
                        && nodes.stream()
                                .allMatch(
                                        declaration -> parts(draft, declaration).equals(parts(fact))));
    }

    private static boolean couldBeAsked(OpenDraft draft, EntityId entity, Quad quad) {
        Node property = quad.getPredicate();
        return quad.getSubject().equals(node(entity))
                && !quad.getObject().isBlank()
                && !draft.preview().isNaming(property)
                && !property.equals(RDFS.comment.asNode())
                && OF_FACTS.contains(draft.preview().kind(quad.getGraph()));
    }

    /** Declares that a property or class is not asked. */
    public EditOutcome exclude(OpenDraft draft, EntityId term, String reason) {
        boolean property = asserted(draft).contains(Node.ANY, node(term), Node.ANY);
        return term(draft, term).declared()
                ? unchanged(draft)
                : declare(draft, reason, term.iri(), Map.of(property ? Qv.property : Qv.ofClass, node(term)));
    }

    /** Declares that a fact is not asked. */
    public EditOutcome exclude(OpenDraft draft, EntityId entity, String key, String reason) {
        return find(draft, entity, key)
                .map(quad -> declarations(draft).fact(quad.asTriple())
                        ? unchanged(draft)
                        : declare(
                                draft,
                                reason,
                                entity.iri(),
                                Map.of(
                                        Qv.subject, quad.getSubject(),
                                        Qv.property, quad.getPredicate(),
                                        Qv.object, quad.getObject())))
                .orElseGet(NotAskedEditor::noSuchValue);
    }

    /** Removes the declarations that speak of this property or class alone. */
    public EditOutcome include(OpenDraft draft, EntityId term) {
        Set<Quad> removed = new LinkedHashSet<>();
        draft.about(term).stream()
                .filter(quad -> quad.getSubject().equals(node(term))
                        && quad.getPredicate().equals(Qv.notAsked))
                .forEach(removed::add);
        declarations(draft).declarations(node(term)).stream()
                .filter(declaration -> parts(draft, declaration).equals(Set.of(node(term))))
                .forEach(declaration -> removed.addAll(statements(draft, declaration)));
        return desk.edit(draft, Set.of(), removed);
    }

    /** Removes the declarations that speak of this fact alone. */
    public EditOutcome include(OpenDraft draft, EntityId entity, String key) {
        return find(draft, entity, key)
                .map(Quad::asTriple)
                .map(fact -> desk.edit(
                        draft,
                        Set.of(),
                        declarations(draft).declarations(fact).stream()
                                .filter(declaration -> parts(draft, declaration).equals(parts(fact)))
                                .flatMap(declaration -> statements(draft, declaration).stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new))))
                .orElseGet(NotAskedEditor::noSuchValue);
    }

    private EditOutcome declare(OpenDraft draft, String reason, String name, Map<Node, Node> parts) {
        String words = reason.strip();
        if (words.isEmpty()) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.notAsked.reason")));
        }
        if (words.length() > LONGEST) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.notAsked.long", LONGEST)));
        }
        ResourceBuilder builder = new ResourceBuilder(draft);
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Node made = node(builder.notAsked(name.substring(name.lastIndexOf('/') + 1)));
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(Quad.create(about, made, RDF.type.asNode(), Qv.NOT_ASKED));
        parts.forEach((part, value) -> quads.add(Quad.create(about, made, part, value)));
        quads.add(Quad.create(about, made, RDFS.comment.asNode(), builder.words(words)));
        return desk.edit(draft, quads, Set.of());
    }

    private EditOutcome unchanged(OpenDraft draft) {
        return desk.edit(draft, Set.of(), Set.of());
    }

    private static Optional<Quad> find(OpenDraft draft, EntityId entity, String key) {
        return draft.about(entity).stream()
                .filter(quad -> couldBeAsked(draft, entity, quad)
                        && TrigFragment.version(List.of(quad)).equals(key))
                .findFirst();
    }

    private static EditOutcome noSuchValue() {
        return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.value.gone")));
    }

    private static NotAsked declarations(OpenDraft draft) {
        return new NotAsked(asserted(draft));
    }

    private static Graph asserted(OpenDraft draft) {
        return draft.preview().asserted();
    }

    /** Returns all that a declaration speaks of. */
    private static Set<Node> parts(OpenDraft draft, Node declaration) {
        return List.of(Qv.subject, Qv.property, Qv.object, Qv.ofClass).stream()
                .flatMap(part -> values(draft, declaration, part).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Node> parts(Triple fact) {
        return new LinkedHashSet<>(List.of(fact.getSubject(), fact.getPredicate(), fact.getObject()));
    }

    private static List<Node> values(OpenDraft draft, Node subject, Node property) {
        return asserted(draft)
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Set<Quad> statements(OpenDraft draft, Node declaration) {
        return TrigFragment.about(draft.preview(), declaration).stream()
                .filter(quad -> quad.getSubject().equals(declaration))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the reasons in the language of the knowledge base, else in any; sentences follow each other. */
    private static String reason(OpenDraft draft, Collection<Node> declarations) {
        Snapshot in = draft.preview();
        return declarations.stream()
                .flatMap(declaration -> values(draft, declaration, RDFS.comment.asNode()).stream()
                        .filter(Node::isLiteral)
                        .sorted((a, b) -> Boolean.compare(
                                b.getLiteralLanguage().equalsIgnoreCase(in.language()),
                                a.getLiteralLanguage().equalsIgnoreCase(in.language())))
                        .limit(1))
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
