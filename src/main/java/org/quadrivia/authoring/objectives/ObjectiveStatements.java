package org.quadrivia.authoring.objectives;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The statements that make up a learning objective of a draft. */
final class ObjectiveStatements {
    static final Node NAME = SKOS.prefLabel.asNode();

    private final OpenDraft draft;
    private final Node node;
    private final Set<Quad> all;

    private ObjectiveStatements(OpenDraft draft, Node node) {
        this.draft = draft;
        this.node = node;
        this.all = TrigFragment.about(draft.preview(), node);
    }

    /** Finds an objective by its id; empty if the draft has none with that id. */
    static Optional<ObjectiveStatements> of(OpenDraft draft, EntityId id) {
        return draft.preview().objectiveNode(id).map(node -> new ObjectiveStatements(draft, node));
    }

    Node node() {
        return node;
    }

    /** Returns everything about it, including the descriptions of its facts. */
    Set<Quad> all() {
        return new LinkedHashSet<>(all);
    }

    /** Returns its statements with this property. */
    Set<Quad> with(Node property) {
        Set<Quad> found = new LinkedHashSet<>();
        all.stream()
                .filter(quad ->
                        quad.getSubject().equals(node) && quad.getPredicate().equals(property))
                .forEach(found::add);
        return found;
    }

    /** Returns what describes one of its facts, with the statement that leads to it. */
    Set<Quad> describing(Quad fact) {
        Set<Quad> found = new LinkedHashSet<>(Set.of(fact));
        all.stream().filter(quad -> quad.getSubject().equals(fact.getObject())).forEach(found::add);
        return found;
    }

    /** Returns the graph that declares it. */
    Node home() {
        return all.stream()
                .filter(quad -> quad.getObject().equals(Qv.OBJECTIVE))
                .map(Quad::getGraph)
                .findFirst()
                .orElseGet(() -> KnowledgeBaseMetadata.about(draft.preview()));
    }

    /** Returns the statements of a new objective, without what it rests on. */
    static Set<Quad> declared(Node graph, Node node, Node sentence, int weight) {
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(Quad.create(graph, node, RDF.type.asNode(), Qv.OBJECTIVE));
        quads.add(Quad.create(graph, node, NAME, sentence));
        quads.add(Quad.create(graph, node, Qv.weight, number(weight)));
        return quads;
    }

    /** Returns the statements by which an objective names what it rests on. */
    static Set<Quad> resting(Node graph, Node node, Basis basis) {
        Set<Quad> quads = new LinkedHashSet<>();
        basis.claims().forEach(claim -> quads.add(Quad.create(graph, node, Qv.claim, claim)));
        basis.fact().ifPresent(fact -> {
            Node description = NodeFactory.createBlankNode();
            quads.add(Quad.create(graph, node, Qv.fact, description));
            quads.add(Quad.create(graph, description, Qv.subject, fact.getSubject()));
            quads.add(Quad.create(graph, description, Qv.property, fact.getPredicate()));
            quads.add(Quad.create(graph, description, Qv.object, fact.getObject()));
        });
        return quads;
    }

    /** Returns the triple that a node describes; wildcards stand for what is missing. */
    static Triple described(Graph graph, Node description) {
        return Triple.createMatch(
                part(graph, description, Qv.subject),
                part(graph, description, Qv.property),
                part(graph, description, Qv.object));
    }

    /** Returns the claims that the objective names. */
    List<Node> claims() {
        return with(Qv.claim).stream().map(Quad::getObject).toList();
    }

    /** Returns the facts that the objective names, described completely or not. */
    Stream<Triple> facts() {
        Graph graph = draft.preview().dataset().getDefaultGraph();
        return with(Qv.fact).stream().map(quad -> described(graph, quad.getObject()));
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    private static Node part(Graph graph, Node description, Node property) {
        try (Stream<Triple> found = graph.stream(description, property, Node.ANY)) {
            return found.map(Triple::getObject).findFirst().orElse(Node.ANY);
        }
    }
}
