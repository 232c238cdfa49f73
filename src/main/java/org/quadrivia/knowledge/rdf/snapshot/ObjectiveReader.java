package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.LocalNames;

/** Reads the learning objectives that a knowledge base declares. */
final class ObjectiveReader {
    private static final int LEAST_WEIGHT = 1;

    private final Snapshot snapshot;
    private final Graph graph;

    ObjectiveReader(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.graph = snapshot.asserted();
    }

    /** An objective and its declared place. */
    private record Placed(Objective objective, int rank) {}

    /** Returns the objectives: the most important first; among equals, by their ranks and then in the order of the source. */
    List<Objective> all() {
        return Graphs.subjects(graph, RDF.type.asNode(), Qv.OBJECTIVE).stream()
                .filter(node -> node.isBlank() || isIri(node))
                .map(node -> new Placed(read(node), rank(node)))
                .sorted(Comparator.comparingInt((Placed one) -> -one.objective().weight())
                        .thenComparingInt(Placed::rank)
                        .thenComparing(
                                one -> one.objective().passages().stream()
                                        .findFirst()
                                        .orElse(null),
                                Comparator.nullsLast(new SourceOrder()))
                        .thenComparing(one -> one.objective().sentence())
                        .thenComparing(one -> one.objective().id().iri()))
                .map(Placed::objective)
                .toList();
    }

    private Objective read(Node node) {
        List<Set<Triple>> points = points(node);
        Set<Triple> triples = triples(points);
        return new Objective(
                id(node),
                snapshot.label(node).orElseGet(() -> node.isURI() ? LocalNames.of(node.getURI()) : "–"),
                weight(node),
                triples.stream().map(snapshot::factId).collect(Collectors.toSet()),
                triples.stream()
                        .flatMap(triple -> snapshot.passages(triple).stream())
                        .distinct()
                        .sorted(new SourceOrder())
                        .toList(),
                points.stream()
                        .map(point -> point.stream().map(snapshot::factId).collect(Collectors.toSet()))
                        .distinct()
                        // Blank nodes have no order of their own, and each copy of a graph gives them in another
                        .sorted(Comparator.comparing(ObjectiveReader::leastId))
                        .toList());
    }

    private static String leastId(Set<FactId> point) {
        return point.stream().map(FactId::hex).min(Comparator.naturalOrder()).orElse("");
    }

    /** Returns the node of an objective; empty if the knowledge base declares none with that id. */
    Optional<Node> node(EntityId id) {
        Node named = NodeFactory.createURI(id.iri());
        return graph.contains(named, RDF.type.asNode(), Qv.OBJECTIVE)
                ? Optional.of(named)
                : Graphs.subjects(graph, RDF.type.asNode(), Qv.OBJECTIVE).stream()
                        .filter(node -> node.isBlank() && id(node).equals(id))
                        .findFirst();
    }

    /** Returns the place among objectives of the same weight; the last possible if none is declared. */
    private int rank(Node node) {
        return Graphs.literals(graph, node, Qv.rank)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the IRI of the objective; for a blank node, a name made of its path from a named node. */
    private EntityId id(Node node) {
        return new EntityId(
                node.isURI() ? node.getURI() : "urn:quadrivia:" + Sha256.hex(snapshot.stableName(node), 16));
    }

    private static boolean isIri(Node node) {
        return node.isURI() && node.getURI().chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    }

    private int weight(Node node) {
        return Graphs.literals(graph, node, Qv.weight)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9')
                .mapToInt(Integer::parseInt)
                .map(weight -> Math.min(weight, Objective.MAX_WEIGHT))
                .max()
                .orElse(LEAST_WEIGHT);
    }

    /** Returns the facts on which an objective rests. */
    Set<Triple> triples(Node node) {
        return triples(points(node));
    }

    private static Set<Triple> triples(List<Set<Triple>> points) {
        return points.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns each given fact, and the facts of each claim together. */
    private List<Set<Triple>> points(Node node) {
        return Stream.concat(
                        Graphs.objects(graph, node, Qv.fact).stream()
                                .flatMap(this::given)
                                .map(Set::of),
                        Graphs.objects(graph, node, Qv.claim).stream()
                                .filter(claim -> snapshot.kind(claim) == GraphKind.CLAIM)
                                .map(this::claim)
                                .filter(claim -> !claim.isEmpty()))
                .toList();
    }

    private Set<Triple> claim(Node claim) {
        Set<Triple> triples = new LinkedHashSet<>();
        snapshot.graph(claim).find().forEachRemaining(triples::add);
        Stream.of(Qv.claimedBy, Qv.disputedBy)
                .forEach(property -> graph.find(claim, property, Node.ANY).forEachRemaining(triples::add));
        return triples;
    }

    private Stream<Triple> given(Node fact) {
        return Graphs.objects(graph, fact, Qv.subject).stream()
                .flatMap(s -> Graphs.objects(graph, fact, Qv.property).stream()
                        .flatMap(p ->
                                Graphs.objects(graph, fact, Qv.object).stream().map(o -> Triple.create(s, p, o))));
    }
}
