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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Says whether declarations exclude a fact, property or class from questions.
 *
 * @param declared whether a declaration says that it is not asked
 * @param reason the reason in words; empty if there is no declaration, or none that gives a reason
 * @param removable whether the declarations are about nothing else
 * @param own the statements of those declarations that are about nothing else
 */
public record NotAskedStatus(boolean declared, String reason, boolean removable, Set<Quad> own) {
    private static final Set<GraphKind> OF_FACTS =
            Set.of(GraphKind.PASSAGE, GraphKind.BACKGROUND, GraphKind.UNSOURCED, GraphKind.PLAIN);

    public NotAskedStatus {
        own = Set.copyOf(own);
    }

    /** Returns the status of a property or class. */
    public static NotAskedStatus of(OpenDraft draft, EntityId term) {
        NotAsked notAsked = declarations(draft);
        Collection<Node> nodes = notAsked.declarations(node(term));
        Set<Quad> own = own(draft, nodes, Set.of(node(term)));
        draft.about(term).stream()
                .filter(quad -> quad.getSubject().equals(node(term))
                        && quad.getPredicate().equals(Qv.notAsked))
                .forEach(own::add);
        return new NotAskedStatus(
                notAsked.term(node(term)),
                reason(draft, nodes),
                nodes.stream().allMatch(declaration -> parts(draft, declaration).equals(Set.of(node(term)))),
                own);
    }

    /** Returns the status of those statements about a thing that could be asked, by the keys of their values. */
    public static Map<String, NotAskedStatus> ofFacts(OpenDraft draft, EntityId entity) {
        NotAsked notAsked = declarations(draft);
        Map<String, NotAskedStatus> found = new LinkedHashMap<>();
        draft.about(entity).stream()
                .filter(quad -> couldBeAsked(draft, entity, quad))
                .forEach(quad -> found.put(TrigFragment.version(List.of(quad)), of(draft, notAsked, quad.asTriple())));
        return found;
    }

    /** Returns the status of a fact. */
    static NotAskedStatus of(OpenDraft draft, Triple fact) {
        return of(draft, declarations(draft), fact);
    }

    private static NotAskedStatus of(OpenDraft draft, NotAsked notAsked, Triple fact) {
        List<Node> nodes = new ArrayList<>(notAsked.declarations(fact));
        Set<Quad> own = own(draft, nodes, parts(fact));
        boolean wider = notAsked.term(fact.getPredicate())
                || fact.getPredicate().equals(RDF.type.asNode()) && notAsked.term(fact.getObject());
        if (nodes.isEmpty() && wider) {
            nodes.addAll(notAsked.declarations(fact.getPredicate()));
            nodes.addAll(notAsked.declarations(fact.getObject()));
        }
        return new NotAskedStatus(
                notAsked.fact(fact),
                reason(draft, nodes),
                !wider
                        && nodes.stream()
                                .allMatch(
                                        declaration -> parts(draft, declaration).equals(parts(fact))),
                own);
    }

    private static NotAsked declarations(OpenDraft draft) {
        return new NotAsked(draft.preview().asserted());
    }

    private static boolean couldBeAsked(OpenDraft draft, EntityId entity, Quad quad) {
        Node property = quad.getPredicate();
        return quad.getSubject().equals(node(entity))
                && !quad.getObject().isBlank()
                && !draft.preview().isNaming(property)
                && !property.equals(RDFS.comment.asNode())
                && OF_FACTS.contains(draft.preview().kind(quad.getGraph()));
    }

    /** Returns the statement about a thing that could be asked and has this key. */
    static Optional<Quad> find(OpenDraft draft, EntityId entity, String key) {
        return draft.about(entity).stream()
                .filter(quad -> couldBeAsked(draft, entity, quad)
                        && TrigFragment.version(List.of(quad)).equals(key))
                .findFirst();
    }

    /** Returns the statements of those declarations that speak of nothing but these parts. */
    private static Set<Quad> own(OpenDraft draft, Collection<Node> declarations, Set<Node> parts) {
        return declarations.stream()
                .filter(declaration -> parts(draft, declaration).equals(parts))
                .flatMap(declaration -> statements(draft, declaration).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        return draft.preview()
                .asserted()
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
