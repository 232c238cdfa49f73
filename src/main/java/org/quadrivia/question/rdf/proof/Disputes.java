package org.quadrivia.question.rdf.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * Knows which triples are merely claimed, which are denied, and which the source leaves open. No question may treat them as plainly
 * right or wrong.
 */
public final class Disputes {
    private static final Node TYPE = RDF.type.asNode();

    private final Relations claimed;
    private final Map<Node, List<Triple>> content = new HashMap<>();
    private final Set<Triple> contested = new HashSet<>();
    private final Set<Triple> open = new HashSet<>();
    private final Map<Triple, List<Triple>> denials = new HashMap<>();

    /** @param claimed the triples that the claims state, and those that follow from them */
    public Disputes(Snapshot snapshot, Relations claimed) {
        this.claimed = claimed;
        DatasetGraph dataset = snapshot.dataset();
        dataset.listGraphNodes().forEachRemaining(name -> {
            if (snapshot.kind(name) == GraphKind.CLAIM) {
                Graph graph = dataset.getGraph(name);
                content.put(name, sorted(graph, snapshot));
                contested.addAll(content.get(name));
                contested.addAll(denied(graph).keySet());
            }
        });
        Graph asserted = dataset.getDefaultGraph();
        denials.putAll(denied(asserted));
        nodes(asserted, Qv.OPEN)
                .forEach(node -> triple(asserted, node, Qv.subject, Qv.property, Qv.object)
                        .ifPresent(open::add));
    }

    /** Whether some claim states or denies the triple, or the triple follows from what the claims state. */
    public boolean contested(Triple triple) {
        return contested.contains(triple)
                || claimed.holds(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /**
     * Whether the list of correct answers is in doubt: some triple that a claim states or denies, or that the source leaves open,
     * has the same property and the same anchor as the fact.
     */
    public boolean disputesAnswersOf(AskedFact fact) {
        return Stream.concat(contested.stream(), open.stream())
                .anyMatch(t -> t.getPredicate().equals(fact.property())
                        && (fact.keyIsObject() ? t.getSubject() : t.getObject()).equals(fact.anchor()));
    }

    /** Returns the claims whose graphs state the triple, in a fixed order. */
    public List<Node> holding(Triple triple) {
        return content.entrySet().stream()
                .filter(claim -> claim.getValue().contains(triple))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Whether the knowledge base declares (with {@code qv:Open}) that its source leaves the triple open. */
    public boolean open(Triple triple) {
        return open.contains(triple);
    }

    /** Returns the asserted statements that deny the triple; empty if there are none. */
    List<Triple> denial(Triple triple) {
        return denials.getOrDefault(triple, List.of());
    }

    /** Whether any fact with this property is denied. */
    boolean denies(Node property) {
        return denials.keySet().stream().anyMatch(t -> t.getPredicate().equals(property));
    }

    /** Returns what a claim states, in a fixed order; empty if the node is not a claim. */
    public List<Triple> content(Node claim) {
        return content.getOrDefault(claim, List.of());
    }

    private static Map<Triple, List<Triple>> denied(Graph graph) {
        Map<Triple, List<Triple>> found = new HashMap<>();
        Node source = OWL.sourceIndividual.asNode();
        Node property = OWL.assertionProperty.asNode();
        for (Node node : nodes(graph, OWL.NegativePropertyAssertion.asNode())) {
            for (Node target : List.of(OWL.targetIndividual.asNode(), OWL.targetValue.asNode())) {
                triple(graph, node, source, property, target)
                        .ifPresent(t -> found.put(
                                t, graph.find(node, Node.ANY, Node.ANY).toList()));
            }
        }
        return found;
    }

    private static List<Node> nodes(Graph graph, Node type) {
        return graph.find(Node.ANY, TYPE, type).mapWith(Triple::getSubject).toList();
    }

    private static Optional<Triple> triple(Graph graph, Node node, Node subject, Node property, Node object) {
        List<Node> parts = new ArrayList<>();
        for (Node part : List.of(subject, property, object)) {
            graph.find(node, part, Node.ANY)
                    .mapWith(Triple::getObject)
                    .nextOptional()
                    .ifPresent(parts::add);
        }
        return parts.size() == 3
                ? Optional.of(Triple.create(parts.get(0), parts.get(1), parts.get(2)))
                : Optional.empty();
    }

    private static List<Triple> sorted(Graph graph, Snapshot snapshot) {
        return graph.find().toList().stream()
                .sorted(Comparator.comparing(t -> snapshot.factId(t).hex()))
                .toList();
    }
}
