package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The statements of a dataset, and the graphs that contain them. */
public final class DatasetFacts {
    private final Snapshot source;
    private final DatasetGraph dataset;
    private final Graph asserted;
    private final Map<Node, GraphKind> kinds = new HashMap<>();
    private final Map<Node, Boolean> known = new HashMap<>();

    public DatasetFacts(Snapshot source) {
        this.source = source;
        this.dataset = source.dataset();
        this.asserted = dataset.getDefaultGraph();
    }

    /** Returns the quads as queries see them. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Returns the union of the asserted graphs. */
    public Graph asserted() {
        return asserted;
    }

    /** Returns the statements about the things that serve only as wrong options. */
    public Graph distractors() {
        return source.distractors();
    }

    /**
     * Whether an asserted graph contains the triple, or the triple says what a thing that serves only as a wrong option excludes.
     */
    public boolean asserts(Triple triple) {
        return asserted.contains(triple)
                || triple.getPredicate().equals(Vocabulary.EXCLUDES)
                        && distractors().contains(triple);
    }

    /** Whether any graph, asserted or not, contains the triple. */
    public boolean holds(Triple triple) {
        return asserts(triple)
                || dataset.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /**
     * Whether the graph of the quad contains its triple. If the quad is in the default graph, whether an asserted graph contains
     * the triple.
     */
    public boolean holds(Quad quad) {
        return quad.isDefaultGraph() ? asserts(quad.asTriple()) : dataset.contains(quad);
    }

    /** Returns the named graphs that contain the triple. */
    public Set<Node> graphs(Triple triple) {
        Set<Node> graphs = new LinkedHashSet<>();
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs;
    }

    public GraphKind kind(Node graph) {
        return kinds.computeIfAbsent(graph, source::kind);
    }

    /**
     * Returns the strongest standing of the graphs that contain the triple. It is “stated” if only the default graph contains the
     * triple; empty if no graph does.
     */
    public Optional<Standing> standing(Triple triple) {
        Set<Node> graphs = graphs(triple);
        if (graphs.isEmpty()) {
            return asserts(triple) ? Optional.of(Standing.STATED) : Optional.empty();
        }
        return graphs.stream().map(this::standing).reduce(Standing::stronger);
    }

    /** Returns the standing of the statements in a graph. */
    public Standing standing(Node graph) {
        return switch (kind(graph)) {
            case PASSAGE, SCHEMA, ABOUT, FAMILIES, EXERCISES, DISTRACTORS, FORMER_FACTS, MARKS, PLAIN ->
                Standing.STATED;
            case BACKGROUND -> Standing.BACKGROUND;
            case UNSOURCED -> Standing.UNSOURCED;
            case CLAIM -> claimed(graph);
        };
    }

    private Standing claimed(Node claim) {
        return objects(claim, Vocabulary.STANDING).stream()
                .filter(Node::isURI)
                .map(node -> node.getLocalName().toLowerCase(java.util.Locale.ROOT))
                .flatMap(word -> Stream.of(Standing.values())
                        .filter(standing -> standing.word().equals(word)))
                .reduce(Standing::weaker)
                .orElse(Standing.ATTRIBUTED);
    }

    /** Whether the dataset has a passage graph, that is, whether it says where its triples come from. */
    public boolean hasPassages() {
        return graphNames().stream().anyMatch(graph -> kind(graph) == GraphKind.PASSAGE);
    }

    public List<Passage> passages(Triple triple) {
        return source.passages(triple);
    }

    public Optional<Passage> passage(Node id) {
        return source.passage(id);
    }

    public Optional<String> label(Node node) {
        return source.label(node);
    }

    public List<String> aliases(Node node) {
        return source.aliases(node);
    }

    /** Returns the names of all named graphs. */
    public List<Node> graphNames() {
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        return names;
    }

    /** Returns the objects in asserted graphs. */
    public List<Node> objects(Node subject, Node property) {
        return asserted.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** Returns the subjects in asserted graphs. */
    public List<Node> subjects(Node property, Node object) {
        return asserted.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** Whether any graph mentions the node, or the node is the name of a graph. */
    public boolean knows(Node node) {
        return known.computeIfAbsent(
                node,
                it -> dataset.contains(Node.ANY, it, Node.ANY, Node.ANY)
                        || dataset.contains(Node.ANY, Node.ANY, Node.ANY, it)
                        || dataset.contains(Node.ANY, Node.ANY, it, Node.ANY)
                        || dataset.containsGraph(it));
    }

    /** Returns all members of an RDF list; empty if the node is not a list. */
    public Set<Node> list(Node head) {
        Set<Node> members = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Node cell = head;
        while (seen.add(cell) && !cell.equals(org.apache.jena.vocabulary.RDF.Nodes.nil)) {
            members.addAll(objects(cell, org.apache.jena.vocabulary.RDF.Nodes.first));
            List<Node> rest = objects(cell, org.apache.jena.vocabulary.RDF.Nodes.rest);
            if (rest.isEmpty()) {
                break;
            }
            cell = rest.getFirst();
        }
        return members;
    }
}
